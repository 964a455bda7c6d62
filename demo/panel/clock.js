/** Hours, minutes, seconds and thousandths, in the visitor's time zone. */
export const clock = (date) =>
  [date.getHours(), date.getMinutes(), date.getSeconds()].map((part) => String(part).padStart(2, '0')).join(':') +
  `.${String(date.getMilliseconds()).padStart(3, '0')}`;
