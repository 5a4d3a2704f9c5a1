import { Line } from './values';
import { z } from './zod';

const Theme = z.enum(['system', 'light', 'dark']);
/** `system` follows the computer. */
export const LanguageChoice = z.enum(['system', 'da', 'en']);
export type LanguageChoice = z.infer<typeof LanguageChoice>;
export const StageTheme = z.enum(['stage', 'stage-light']);
const SoundLevel = z.enum(['soft', 'clear']);

export const Settings = z.strictObject({
  language: LanguageChoice.default('system'),
  theme: Theme.default('system'),
  /** Per cent. */
  textSize: z
    .union([z.literal(100), z.literal(115), z.literal(130), z.literal(150), z.literal(200)])
    .default(100),
  organisation: Line.default(''),
  stageTheme: StageTheme.default('stage'),
  /** On, because it is wanted just when nobody looks at the screen; soft, because others are talking then. */
  hasSound: z.boolean().default(true),
  soundLevel: SoundLevel.default('soft'),
});
export type Settings = z.infer<typeof Settings>;

/** One setting as the record that the journal knows: its name and its value as JSON. */
export const Setting = z.strictObject({ id: z.string().min(1).max(60), value: z.string().max(2_000) });
export type Setting = z.infer<typeof Setting>;

/** Settings from their records; what is missing, unknown or damaged takes its default. */
export function settingsFrom(records: Iterable<Setting>): Settings {
  const settings: Record<string, unknown> = {};
  for (const { id, value } of records) {
    const field = Settings.shape[id as keyof Settings] as z.ZodType | undefined;
    if (field === undefined) continue;
    const parsed = field.safeParse(parseJson(value));
    if (parsed.success) settings[id] = parsed.data;
  }
  return Settings.parse(settings);
}

function parseJson(value: string): unknown {
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return undefined;
  }
}
