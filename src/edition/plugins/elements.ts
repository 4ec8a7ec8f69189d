import type { Element, ElementContent, ElementData, Nodes, Parents, Properties } from 'hast';
import { SKIP } from 'unist-util-visit-parents';

/** Whether a node is an element that has a property: `hasProperty(node, 'dataClaim')`. */
export const hasProperty = (node: Nodes, name: string): node is Element =>
  node.type === 'element' && node.properties[name] !== undefined;

/** An element in the place of a component, with its content and position. */
export const elementFor = (
  tagName: string,
  properties: Properties,
  { children, position }: Pick<Element, 'children' | 'position'>,
): Element => ({ type: 'element', tagName, properties, children, ...(position && { position }) });

/** An element with what a plugin notes of it. hast-util-from-parse5 types `position` as if all data held one. */
export const withData = (element: Element, data: Omit<ElementData, 'position'>): Element => ({
  ...element,
  data: data as ElementData,
});

/**
 * Puts other nodes in the place of the node that a visitor sees.
 *
 * @returns what the visitor returns to see them next
 */
export const replace = (
  node: ElementContent,
  parent: Parents | undefined,
  ...others: ElementContent[]
): [typeof SKIP, number] => {
  const siblings: Nodes[] = parent?.children ?? [];
  const index = siblings.indexOf(node);
  siblings.splice(index, 1, ...others);
  return [SKIP, index];
};
