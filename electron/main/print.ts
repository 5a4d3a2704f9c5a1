/**
 * Turns a page of HTML into PDF or paper: in a page of its own, where no script runs and nothing is loaded, whatever
 * anybody typed into the document.
 */
import { randomUUID } from 'node:crypto';
import {
  BrowserWindow,
  WebContentsView,
  type PrintToPDFOptions,
  type Session,
  type WebContents,
  type WebPreferences,
} from 'electron';
import { unlessGivenUp } from './give-up';
import { lockedSession, pagePreferences, printHost } from './security';

export type PrintPage = {
  html: string;
  headerTemplate?: string | undefined;
  footerTemplate?: string | undefined;
};

/** A catalogue of many years takes a minute; whoever sees it happen can give up at any time. */
const TIMEOUT_MS = 5 * 60_000;
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";

/** The pages being printed, by their address; each is served once it is asked for. */
const pages = new Map<string, string>();
let printSession: Session | undefined;
const never = new AbortController().signal;

/**
 * A page without a window: it needs no display, so this is how the command line prints on a server too. Electron queues
 * all such prints of a process, and after one that failed every later one fails too. So a page is never taken away while
 * it prints: whoever gives up, or has waited too long, goes, and the print comes to its end with nobody waiting.
 */
export async function printToPdf(page: PrintPage, signal = never): Promise<Uint8Array> {
  const view = new WebContentsView({ webPreferences: printPreferences() });
  const printed = onPage(view.webContents, page.html, () => {
    signal.throwIfAborted();
    return view.webContents.printToPDF(pdfOptions(page));
  });
  const close = () => view.webContents.close();
  printed.then(close, close);
  return unlessGivenUp(inTime(printed), signal);
}

/** Shows the system's print dialog, which wants a window; false when the user gave up. */
export async function printOnPaper(page: PrintPage): Promise<boolean> {
  const window = new BrowserWindow({ show: false, webPreferences: printPreferences() });
  try {
    return await onPage(window.webContents, page.html, () => paper(window.webContents));
  } finally {
    if (!window.isDestroyed()) window.destroy();
  }
}

function paper(contents: WebContents): Promise<boolean> {
  return new Promise((done, fail) => {
    contents.print({ printBackground: true, pageSize: 'A4' }, (isPrinted, reason) => {
      if (isPrinted || /cancel/i.test(reason)) done(isPrinted);
      else fail(new Error(reason));
    });
  });
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

function printPreferences(): WebPreferences {
  printSession ??= servePrintPages();
  return { ...pagePreferences(printSession), javascript: false, devTools: false };
}

async function onPage<T>(contents: WebContents, html: string, work: () => Promise<T>): Promise<T> {
  const address = `app://${printHost}/${randomUUID()}`;
  pages.set(address, html);
  try {
    await inTime(contents.loadURL(address));
    return await work();
  } finally {
    pages.delete(address);
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
