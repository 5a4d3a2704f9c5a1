/** Serves the built pages as `app://ui/…`: a fixed list of files, read at the start, and nothing beside it. */
import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Session } from 'electron';
import { pageHost } from './security';

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

export function servePages(own: Session, folder: string): void {
  const files = new Map(builtFiles(folder, ''));
  own.protocol.handle('app', async ({ url, method }) => {
    const { host, pathname } = new URL(url);
    const file = host === pageHost && method === 'GET' ? files.get(pathname) : undefined;
    if (file === undefined) return new Response(null, { status: 404 });
    return pathname.endsWith('.html') ? page(await readFile(file, 'utf8')) : asset(file);
  });
}

function* builtFiles(folder: string, path: string): Generator<[string, string]> {
  for (const entry of readdirSync(join(folder, path), { withFileTypes: true })) {
    const inside = `${path}/${entry.name}`;
    if (entry.isDirectory()) yield* builtFiles(folder, inside);
    else if (extname(entry.name) in mediaTypes) yield [inside, join(folder, inside)];
  }
}

/** The styles that the interface's parts write themselves carry a nonce that only this load of the page knows. */
function page(html: string): Response {
  const nonce = randomBytes(16).toString('base64');
  return new Response(html.replaceAll('%NONCE%', nonce), {
    headers: { ...headers('.html'), 'Content-Security-Policy': contentPolicy(nonce) },
  });
}

async function asset(file: string): Promise<Response> {
  return new Response(new Uint8Array(await readFile(file)), { headers: headers(extname(file)) });
}

function headers(extension: string): Record<string, string> {
  return {
    'Content-Type': mediaTypes[extension] ?? 'application/octet-stream',
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-store',
  };
}

function contentPolicy(nonce: string): string {
  const none = ['connect', 'worker', 'frame', 'child', 'object', 'media', 'manifest'];
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    ...none.map((kind) => `${kind}-src 'none'`),
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
}
