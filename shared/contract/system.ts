import { Settings } from '../domain/settings';
import { Language } from '../domain/values';
import { z } from '../domain/zod';
import { command, query, task } from './define';
import { Done, Nothing } from './patch';

const Outcome = z.object({
  /** `overtaken`: somebody's later change stood in the way of all of it; `partly`: of some of it. */
  outcome: z.enum(['done', 'partly', 'overtaken', 'nothing']),
  /** The name of the request that was taken back or done again. */
  command: z.string().nullable(),
});

export const Backup = z.object({ name: z.string(), madeAt: z.number(), bytes: z.number() });
export type Backup = z.infer<typeof Backup>;

export const systemContract = {
  'app.state': query({
    input: Nothing,
    output: z.object({
      version: z.string(),
      settings: Settings,
      dataFolder: z.string(),
      lastBackupAt: z.number().nullable(),
      /** `ahead`: milliseconds by which the clock was moved on. */
      clock: z.object({ ahead: z.number(), isRehearsal: z.boolean() }),
    }),
  }),
  'settings.update': command({
    undoable: false,
    input: z.strictObject({ fields: z.strictObject(optionalSettings()) }),
    output: Done,
  }),

  /** Takes back, or does again, the asking window's last act. */
  'history.undo': command({ undoable: false, input: Nothing, output: Outcome }),
  'history.redo': command({ undoable: false, input: Nothing, output: Outcome }),
  'history.state': query({
    input: Nothing,
    output: z.object({ undo: z.string().nullable(), redo: z.string().nullable() }),
  }),

  /** Text being typed in the asking window, by field; an empty text gives it up. */
  'draft.save': task({
    input: z.strictObject({ field: z.string().min(1).max(200), text: z.string().max(100_000) }),
    output: Done,
  }),
  'draft.list': query({ input: Nothing, output: z.object({ drafts: z.record(z.string(), z.string()) }) }),
  /** The same, and where other windows have one. What they say there is theirs until they save it. */
  'draft.everywhere': query({
    input: Nothing,
    output: z.object({
      own: z.record(z.string(), z.string()),
      elsewhere: z.array(z.object({ window: z.string(), field: z.string() })),
    }),
  }),

  'backup.list': query({ input: Nothing, output: z.object({ backups: z.array(Backup) }) }),
  'backup.make': task({ input: Nothing, output: Backup }),
  /** Keeps the present state as a backup first, then puts the named one in its place. */
  'backup.restore': task({ input: z.strictObject({ name: z.string() }), output: Done }),

  /** Replays the journal into an empty database and compares every row. */
  'check.run': task({
    input: Nothing,
    output: z.object({
      ok: z.boolean(),
      rows: z.number(),
      changes: z.number(),
      problems: z.array(z.string()),
    }),
  }),
  /** The interface's language as the core speaks it in errors, menus and new workshops. */
  'language.resolve': query({ input: Nothing, output: z.object({ language: Language }) }),
};

/** Every setting optional and without its default: what is not given stays as it is. */
function optionalSettings() {
  const { language, theme, textSize, organisation, stageTheme, hasSound, soundLevel } = Settings.shape;
  return {
    language: language.unwrap().optional(),
    theme: theme.unwrap().optional(),
    textSize: textSize.unwrap().optional(),
    organisation: organisation.unwrap().optional(),
    stageTheme: stageTheme.unwrap().optional(),
    hasSound: hasSound.unwrap().optional(),
    soundLevel: soundLevel.unwrap().optional(),
  };
}
