const count = (number, one, many) => (number === 1 ? `1 ${one}` : `${number} ${many}`);

/** How the log is, in a sentence or two. */
export const describeState = ({ isDown, turnedAway, waiting }) => {
  const waits = waiting
    ? `${count(waiting, 'entry waits', 'entries wait')} in this browser.`
    : 'Nothing waits in this browser.';
  return isDown ? `It is down and has turned ${count(turnedAway, 'attempt', 'attempts')} away. ${waits}` : `It is up. ${waits}`;
};
