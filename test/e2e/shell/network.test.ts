import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import electronPath from 'electron';
import { expect } from '@playwright/test';
import { freshFolder, test } from '../app';

const hasStrace = spawnSync('strace', ['-V']).status === 0;

test('nothing leaves the machine: no name is looked up, no packet goes beyond it', async ({ openApp }) => {
  test.skip(!hasStrace, 'strace is not installed');
  test.setTimeout(120_000);
  const folder = freshFolder();
  const log = join(folder, 'calls');
  const app = await openApp({ executable: tracedElectron(folder, log) });
  await app.page.evaluate(async () => {
    await window.samskab.request('workshop.create', { title: 'Havnen', plannedStart: '2027-03-09T17:00' });
    const image = new Image();
    image.src = 'https://example.com/pixel.png';
    await fetch('https://example.com/').catch(() => undefined);
    await new RTCPeerConnection({ iceServers: [{ urls: 'stun:stun.example.com' }] }).createOffer();
  });
  const found = await app.electron.evaluate(async ({ net }) =>
    Promise.allSettled([net.resolveHost('example.com'), net.fetch('https://example.com/')]),
  );
  expect(found.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  // This sleep is the very thing that is measured: five seconds in which nobody asks for anything. What Chromium does
  // by itself comes then, and no state says that it is over.
  await app.page.waitForTimeout(5_000);
  await app.close();

  const calls = readFileSync(log, 'utf8').split('\n');
  expect(calls.filter((call) => call.includes('connect(')).length).toBeGreaterThan(0);
  expect(calls.filter(leavesTheMachine)).toEqual([]);
});

test('the judge of system calls knows a packet that leaves', () => {
  const to = (address: string, port: number) =>
    `{sa_family=AF_INET, sin_port=htons(${port}), sin_addr=inet_addr("${address}")}, 16) = 0`;
  expect(leavesTheMachine(`1 sendto(20<UDP:[1]>, "x", 1, 0, ${to('10.0.0.2', 53)}`)).toBe(true);
  expect(leavesTheMachine(`1 connect(20<TCP:[1]>, ${to('192.0.2.1', 443)}`)).toBe(true);
  expect(leavesTheMachine(`1 sendto(20<UDP:[1]>, "x", 1, 0, ${to('192.0.2.1', 5000)}`)).toBe(true);
  expect(leavesTheMachine('1 sendto(20<UDP:[10.0.0.1:4000->192.0.2.1:443]>, "x", 1, 0, NULL, 0) = 1')).toBe(
    true,
  );
  expect(leavesTheMachine(`1 connect(20<TCP:[1]>, ${to('127.0.0.1', 9222)}`)).toBe(false);
  expect(leavesTheMachine(`1 connect(20<UDP:[1]>, ${to('192.0.2.1', 53)}`)).toBe(false);
  expect(
    leavesTheMachine('1 connect(9<UNIX-STREAM:[1]>, {sa_family=AF_UNIX, sun_path="/tmp/x"}, 9) = 0'),
  ).toBe(false);
});

/**
 * Connecting a UDP socket sends nothing: Chromium does it to learn which of the machine's addresses it would use.
 * What is sent counts, and every TCP connection.
 */
function leavesTheMachine(call: string): boolean {
  if (!/<(TCP|UDP)(v6)?:/.test(call) || /connect\(\d+<UDP/.test(call)) return false;
  const address = /inet_addr\("([^"]+)"\)|inet_pton\(AF_INET6, "([^"]+)"|->\[?([\d.:a-f]+?)\]?:\d+\]/g;
  return [...call.matchAll(address)].some(([, v4, v6, peer]) => !isHere(v4 ?? v6 ?? peer ?? ''));
}

function isHere(address: string): boolean {
  return /^(127\.|::1$|::ffff:127\.|0\.0\.0\.0$)/.test(address);
}

function tracedElectron(folder: string, log: string): string {
  const script = join(folder, 'electron');
  const calls = 'connect,sendto,sendmsg,sendmmsg';
  writeFileSync(
    script,
    `#!/bin/sh\nexec strace -f -yy -o "${log}" -e trace=${calls} "${electronPath as unknown as string}" "$@"\n`,
  );
  chmodSync(script, 0o755);
  return script;
}
