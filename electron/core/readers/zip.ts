/* The parts of an archive, under caps that hold while inflating: a few kilobytes can claim to be gigabytes. */
import { inflateRawSync } from 'node:zlib';

export const zipLimits = { entries: 200, inflated: 100 * 1024 * 1024, ratio: 100 } as const;

/** So small a part may be anything: ten spaces and a thousand are no bomb. */
const smallestJudged = 64 * 1024;

export class UnreadableZip extends Error {}

type Entry = { method: number; size: number; start: number };

/** Parts by their path, each inflated when it is asked for. */
export class Zip {
  readonly #bytes: Buffer;
  readonly #entries: ReadonlyMap<string, Entry>;
  #left: number = zipLimits.inflated;

  /** Throws UnreadableZip. */
  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    try {
      this.#entries = entriesOf(this.#bytes);
    } catch (error) {
      throw error instanceof UnreadableZip ? error : new UnreadableZip('cut off');
    }
  }

  /** Throws UnreadableZip. */
  text(path: string): string | undefined {
    const entry = this.#entries.get(path);
    if (entry === undefined) return undefined;
    const inflated = inflate(this.#bytes, entry, this.#left);
    this.#left -= inflated.length;
    return inflated.toString('utf8');
  }
}

function inflate(bytes: Buffer, { method, size, start }: Entry, left: number): Buffer {
  const packed = bytes.subarray(start, start + size);
  if (method === 0) return packed;
  if (method !== 8) throw new UnreadableZip('another method');
  const most = Math.min(left, Math.max(size * zipLimits.ratio, smallestJudged));
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) });
  } catch {
    throw new UnreadableZip('too large or damaged');
  }
}

const endOfDirectory = 0x06054b50;
const inDirectory = 0x02014b50;
const inFile = 0x04034b50;

/** By the archive's own directory. Encrypted parts and the long form for archives beyond 4 GB are not read. */
function entriesOf(bytes: Buffer): Map<string, Entry> {
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end === -1 || bytes.readUInt32LE(end) !== endOfDirectory) throw new UnreadableZip('no directory');
  const count = bytes.readUInt16LE(end + 10);
  if (count > zipLimits.entries) throw new UnreadableZip('too many parts');
  const entries = new Map<string, Entry>();
  let at = bytes.readUInt32LE(end + 16);
  for (let n = 0; n < count; n++) {
    if (bytes.readUInt32LE(at) !== inDirectory) throw new UnreadableZip('damaged directory');
    const isEncrypted = (bytes.readUInt16LE(at + 8) & 1) === 1;
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    if (!isEncrypted) {
      const start = startOf(bytes, bytes.readUInt32LE(at + 42));
      entries.set(name, { method: bytes.readUInt16LE(at + 10), size: bytes.readUInt32LE(at + 20), start });
    }
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

function startOf(bytes: Buffer, local: number): number {
  if (bytes.readUInt32LE(local) !== inFile) throw new UnreadableZip('damaged part');
  return local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
}
