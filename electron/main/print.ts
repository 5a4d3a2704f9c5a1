/**
 * Turns a page of HTML into PDF or paper: in a hidden window of its own, where no script runs and nothing is loaded,
 * whatever anybody typed into the document.
 */
import { randomUUID } from 'node:crypto';
import { BrowserWindow, type PrintToPDFOptions, type Session } from 'electron';
import { lockedSession, pagePreferences, printHost } from './security';

export type PrintPage = {
  html: string;
  headerTemplate?: string | undefined;
  footerTemplate?: string | undefined;
};

const TIMEOUT_MS = 60_000;
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";

/** The pages being printed, by their address; each is served to its own window once it asks. */
const pages = new Map<string, string>();
let printSession: Session | undefined;

export async function printToPdf(page: PrintPage): Promise<Uint8Array> {
  return inHiddenWindow(page.html, (window) => inTime(window.webContents.printToPDF(pdfOptions(page))));
}

/** Shows the system's print dialog; false when the user gave up. */
export async function printOnPaper(page: PrintPage): Promise<boolean> {
  return inHiddenWindow(
    page.html,
    (window) =>
      new Promise((done, fail) => {
        window.webContents.print({ printBackground: true, pageSize: 'A4' }, (isPrinted, reason) => {
          if (isPrinted || /cancel/i.test(reason)) done(isPrinted);
          else fail(new Error(reason));
        });
      }),
  );
}

function pdfOptions({ headerTemplate, footerTemplate }: PrintPage): PrintToPDFOptions {
  // An empty template would be Chromium's own: the date and the address.
  const frame =
    headerTemplate === undefined && footerTemplate === undefined
      ? { displayHeaderFooter: false }
      : {
          displayHeaderFooter: true,
          headerTemplate: headerTemplate ?? '<span></span>',
          footerTemplate: footerTemplate ?? '<span></span>',
        };
  return {
    pageSize: 'A4',
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    ...frame,
  };
}

async function inHiddenWindow<T>(html: string, work: (window: BrowserWindow) => Promise<T>): Promise<T> {
  const address = `app://${printHost}/${randomUUID()}`;
  const session = (printSession ??= servePrintPages());
  const window = new BrowserWindow({
    show: false,
    webPreferences: { ...pagePreferences(session), javascript: false, devTools: false },
  });
  pages.set(address, html);
  try {
    await inTime(window.loadURL(address));
    return await work(window);
  } finally {
    pages.delete(address);
    if (!window.isDestroyed()) window.destroy();
  }
}

function servePrintPages(): Session {
  const own = lockedSession('print', (url) => pages.has(url) || url.startsWith('data:'));
  own.protocol.handle('app', ({ url }) => {
    const html = pages.get(url);
    if (html === undefined) return new Response(null, { status: 404 });
    return new Response(html, {
      headers: {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Security-Policy': policy,
        'X-Content-Type-Options': 'nosniff',
      },
    });
  });
  return own;
}

async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_done, fail) => {
    timer = setTimeout(() => fail(new Error('printing took too long')), TIMEOUT_MS);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
