/** Among what is stored, is there something for the log that an earlier page could not send? */
export const hasWaiting = (names: string): boolean => names.includes('fika-log:');
