/**
 * What the app forbids itself: network, navigation, windows of a page's own, downloads, permissions. Everything is
 * denied and the few things needed are named, so that a new ability of Chromium's is denied on the day it comes.
 */
import { app, protocol, session, type Session, type WebContents, type WebPreferences } from 'electron';

export const pageHost = 'ui';
export const printHost = 'print';

/** Before the app is ready. */
export function hardenProcess(): void {
  // Started without one on purpose (as root, in a container), processes that demand it would end at once.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  // No name is ever looked up, not even by Chromium's own services.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  protocol.registerSchemesAsPrivileged([
    {
      scheme: 'app',
      privileges: {
        standard: true,
        secure: true,
        supportFetchAPI: true,
        corsEnabled: true,
        bypassCSP: false,
        allowServiceWorkers: false,
        stream: false,
      },
    },
  ]);
  app.on('web-contents-created', (_event, contents) => confine(contents));
}

/** In memory, so nothing that a page showed is left in Chromium's profile. */
export function lockedSession(name: string, isAllowed: (url: string, kind: string) => boolean): Session {
  const locked = session.fromPartition(name);
  lock(locked, isAllowed);
  return locked;
}

/** Nothing of ours runs in the default session; what would end up there gets nothing. */
export function lockDefaultSession(): void {
  lock(session.defaultSession, (url) => !app.isPackaged && url.startsWith('devtools:'));
}

/** A page of ours, and images that are part of the page itself. */
export function isPageRequest(url: string, kind: string): boolean {
  if (url.startsWith(`app://${pageHost}/`) || url.startsWith(`blob:app://${pageHost}/`)) return true;
  if (url.startsWith('data:')) return kind === 'image';
  return !app.isPackaged && url.startsWith('devtools:');
}

export function pagePreferences(own: Session): WebPreferences {
  return {
    session: own,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    nodeIntegrationInWorker: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    webviewTag: false,
    plugins: false,
    experimentalFeatures: false,
    navigateOnDragDrop: false,
    spellcheck: false,
    safeDialogs: true,
    // Behind another program's slides a clock would otherwise tick, and sound, as seldom as once a minute.
    backgroundThrottling: false,
    devTools: !app.isPackaged,
    disableBlinkFeatures: 'FileSystemAccessLocal',
  };
}

function lock(locked: Session, isAllowed: (url: string, kind: string) => boolean): void {
  locked.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  locked.setPermissionCheckHandler(() => false);
  locked.setDevicePermissionHandler(() => false);
  locked.setDisplayMediaRequestHandler((_request, answer) => answer({}));
  locked.setSpellCheckerEnabled(false);
  locked.webRequest.onBeforeRequest(({ url, resourceType }, answer) =>
    answer({ cancel: !isAllowed(url, resourceType) }),
  );
  locked.on('will-download', (event) => event.preventDefault());
}

function confine(contents: WebContents): void {
  const refuse = (event: { preventDefault(): void }) => event.preventDefault();
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', refuse);
  contents.on('will-frame-navigate', refuse);
  contents.on('will-redirect', refuse);
  contents.on('will-attach-webview', refuse);
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
