/** Runs `draw` only when `read` has something new to say, so that a selection in the panel survives. */
export function keepDrawn(read, draw) {
  let drawn;
  return async () => {
    const now = await read();
    const key = JSON.stringify(now);
    if (key === drawn) return;
    drawn = key;
    draw(now);
  };
}
