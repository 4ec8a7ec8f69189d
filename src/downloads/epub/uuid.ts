import { createHash } from 'node:crypto';

/** Namespace of names that are addresses (RFC 9562, appendix A). */
const urlNamespace = '6ba7b8119dad11d180b400c04fd430c8';

/**
 * A UUID that is always the same for the same address: version 5 of RFC 9562.
 *
 * @returns `urn:uuid:…`
 */
export const uuidUrn = (address: string): string => {
  const bytes = createHash('sha1')
    .update(Buffer.from(urlNamespace, 'hex'))
    .update(address)
    .digest()
    .subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return `urn:uuid:${bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`;
};
