/** A file of JSON that people read too. @param type its media type */
export const jsonFile = (value: unknown, type = 'application/json'): Response =>
  new Response(`${JSON.stringify(value, undefined, 2)}\n`, { headers: { 'Content-Type': type } });
