/** Keeps the style a reader cites in, in the reader's own browser. Where storage is refused, it is forgotten. */
import { type CitingStyle, citingStyles } from './styles.ts';

const key = 'citing-style';

export const keepStyle = (style: CitingStyle): void => {
  try {
    localStorage.setItem(key, style);
  } catch {
    // The style holds for this dialog.
  }
};

export const lastStyle = (): CitingStyle => {
  try {
    return citingStyles.find((style) => style === localStorage.getItem(key)) ?? citingStyles[0];
  } catch {
    return citingStyles[0];
  }
};
