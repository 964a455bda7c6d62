/** How many times slower the main thread is made: about what separates a cheap phone from a desk. */
export const CPU_RATE = 4;
