import type { MdxJsxTextElementHast } from 'mdast-util-mdx-jsx';
import type { VFile } from 'vfile';
import { report } from './report.ts';

/**
 * The value of the one attribute that an element has; anything else among its attributes is a fault.
 *
 * `<Person id="yazov">`, `id` → `yazov`
 *
 * @returns the value, or undefined where it is missing, empty, or no plain string
 */
export const onlyAttribute = (file: VFile, node: MdxJsxTextElementHast, name: string): string | undefined => {
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxAttribute' && attribute.name === name) continue;
    report(file, {
      rule: 'unexpected-attribute',
      place: node.position,
      reason: `<${node.name}> has ${attribute.type === 'mdxJsxAttribute' ? `an attribute "${attribute.name}"` : 'code among its attributes'}`,
      mend: `give it nothing but ${name}="…"`,
    });
  }
  const found = node.attributes.find(
    (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === name,
  );
  return typeof found?.value === 'string' ? found.value.trim() || undefined : undefined;
};
