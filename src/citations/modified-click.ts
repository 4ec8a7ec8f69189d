/** Whether a click asks for a new tab or window, which is the browser's business. */
export const isModified = (event: MouseEvent): boolean =>
  event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
