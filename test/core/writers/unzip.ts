import { inflateRawSync } from 'node:zlib';

/** The parts of a Word or Excel file as text, by their paths, read by the archive's own directory. */
export function unzip(archive: Uint8Array): Map<string, string> {
  const bytes = Buffer.from(archive);
  const parts = new Map<string, string>();
  let entry = bytes.readUInt32LE(bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1') + 16);
  while (bytes.toString('latin1', entry, entry + 4) === 'PK\x01\x02') {
    const method = bytes.readUInt16LE(entry + 10);
    const size = bytes.readUInt32LE(entry + 20);
    const nameLength = bytes.readUInt16LE(entry + 28);
    const local = bytes.readUInt32LE(entry + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const data = bytes.subarray(start, start + size);
    const path = bytes.toString('utf8', entry + 46, entry + 46 + nameLength);
    parts.set(path, (method === 0 ? data : inflateRawSync(data)).toString('utf8'));
    entry += 46 + nameLength + bytes.readUInt16LE(entry + 30) + bytes.readUInt16LE(entry + 32);
  }
  return parts;
}
