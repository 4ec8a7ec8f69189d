/** By address. */
const loading = new Map<string, Promise<void>>();

/**
 * Adds a style sheet to the page, once.
 *
 * @param href address of it, as `import href from './x.css?url'` gives it
 * @returns once its rules hold
 * @throws if it can't be loaded; asked again, it is tried again
 */
export const loadStyles = (href: string): Promise<void> => {
  const styles = loading.get(href) ?? addSheet(href);
  loading.set(href, styles);
  styles.catch(() => loading.delete(href));
  return styles;
};

const addSheet = (href: string): Promise<void> =>
  new Promise((done, failed) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.onload = () => done();
    link.onerror = () => {
      link.remove();
      failed(new Error(`${href} could not be loaded`));
    };
    document.head.append(link);
  });
