/** Data as the text of a `<script type="application/ld+json">`: nothing in it can end the element (HTML, 13.1.2.1). */
export const inlineJson = (data: object): string => JSON.stringify(data).replaceAll('<', '\\u003c');
