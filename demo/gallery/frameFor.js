/** How high a window of a width is. */
const HEIGHTS = { 320: 568, 768: 900, 1280: 760 };

/** The most that one takes of the gallery's width, in pixels. */
const WIDEST = { 320: 320, 768: 480, 1280: 580 };

/** A window with one combination in it, under its name. */
export function frameFor({ width, ...wish }, label) {
  const frame = document.createElement('iframe');
  frame.width = width;
  frame.height = HEIGHTS[width];
  frame.loading = 'lazy';
  frame.title = `${label}, ${width} px`;
  frame.src = `/gallery/frame.html?${new URLSearchParams(wish)}`;
  frame.style.setProperty('--scale', String(Math.min(1, WIDEST[width] / width, (innerWidth - 40) / width)));
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = frame.src;
  link.textContent = label;
  item.append(link, frame);
  return item;
}
