/** The typeface that printed documents carry with them, so that they look alike on every machine. */
import italic from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-italic.woff2?inline';
import upright from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?inline';

const bytesOf = (dataAddress: string): Uint8Array =>
  Buffer.from(dataAddress.slice(dataAddress.indexOf(',') + 1), 'base64');

export const typeface = { upright: bytesOf(upright), italic: bytesOf(italic) };
