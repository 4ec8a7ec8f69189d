/**
 * Puts what an element holds on the clipboard: as text and, where it has markup, as HTML too, so that italics arrive.
 *
 * @returns whether the browser allowed it; where not, the element is selected, for the reader to copy it
 */
export const copyFrom = async (element: HTMLElement): Promise<boolean> => {
  const { textContent: text, innerHTML: html } = element;
  try {
    if (element.childElementCount > 0 && 'ClipboardItem' in window) {
      await navigator.clipboard.write([
        new ClipboardItem({
          'text/plain': new Blob([text], { type: 'text/plain' }),
          'text/html': new Blob([html], { type: 'text/html' }),
        }),
      ]);
    } else await navigator.clipboard.writeText(text);
    return true;
  } catch {
    getSelection()?.selectAllChildren(element);
    return false;
  }
};
