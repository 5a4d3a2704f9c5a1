/** Start-up, from the first line to the first window. */
import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { app } from 'electron';
import { z } from '@shared/domain/zod';
import { errorSentence, wordsIn } from '@shared/words/index';
import { built } from './app-folders';
import { runCommandLine, runPrintJob } from './command-line';
import { takeDataFolder } from './data-folder';
import { stopWith } from './ending';
import { systemLanguage } from './interface';
import { chooseLanguageOfFields } from './language-of-fields';
import { runApp, type RunningApp } from './run-app';
import { hardenProcess } from './security';
import { openShellMemory } from './shell-memory';
import { ownArguments, readStartOptions, type StartOptions } from './start-options';
import { makeProfile } from './throw-away-profile';

const Handover = z.object({ file: z.string().optional() }).catch({});

const { isPackaged } = app;
const own = ownArguments(process.argv, isPackaged, app.getAppPath());
const options = readStartOptions(own, process.cwd(), isPackaged);
hardenProcess();
// Chromium writes it into a PDF as the program that made it.
app.userAgentFallback = `${app.name} ${app.getVersion()}`;
const { commandLine, print } = options;
if (commandLine && isPackaged) endAfter(() => runCommandLine(built.commandLine(), commandLine));
else if (print) endAfter(() => app.whenReady().then(() => runPrintJob(print)), dirname(print.from));
else if (isWithoutDisplay()) endAfter(sayNoDisplay);
else start(options);

function start({ data, file, isSmoke, movesClock }: StartOptions): void {
  const { folder, isUsable } = takeDataFolder(data);
  if (isUsable && !app.requestSingleInstanceLock({ file })) {
    app.exit(0);
    return;
  }
  const memory = openShellMemory(folder);
  chooseLanguageOfFields(memory.read().language);
  let running: RunningApp | undefined;
  let waiting = file;
  const open = (path: string | undefined) => {
    if (running) running.startedAgain(path);
    else waiting = path ?? waiting;
  };
  app.on('second-instance', (_event, _argv, _cwd, handover) => open(Handover.parse(handover).file));
  // macOS hands over files this way, possibly before the app is ready.
  app.on('open-file', (event, path) => {
    event.preventDefault();
    open(path);
  });
  void app.whenReady().then(() => {
    if (!isUsable) {
      stopWith(errorSentence(systemLanguage(), 'folderUnusable', { folder }), isSmoke);
      return;
    }
    running = runApp(folder, memory, { isSmoke, movesClock });
    if (waiting) running.startedAgain(waiting);
  });
}

/** Linux: said by the launcher, which knows before Chromium looks for one. */
function isWithoutDisplay(): boolean {
  return app.commandLine.getSwitchValue('ozone-platform') === 'headless';
}

function sayNoDisplay(): Promise<number> {
  process.stderr.write(`${wordsIn[systemLanguage()].shell.noDisplay}\n`);
  return Promise.resolve(1);
}

/** Work without a window: Chromium's profile is a throw-away one, and the exit code is the work's. */
function endAfter(work: () => Promise<number>, profileInside?: string): void {
  const profile = makeProfile(profileInside);
  app.setPath('userData', profile);
  void work().then((code) => {
    rmSync(profile, { recursive: true, force: true });
    // What was written to a pipe is on its way only once this is heard back.
    process.stdout.write('', () => app.exit(code));
  });
}
