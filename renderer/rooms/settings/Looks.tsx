import type { Settings } from '@shared/domain/settings';
import { useSavedText } from '@renderer/data/saved-text';
import { updateSettings, useAppState, useWords } from '@renderer/data/settings';
import { request } from '@renderer/data/bridge';
import { Field } from '@renderer/ui/controls/Field';
import { Segment } from '@renderer/ui/controls/Segment';
import { chime } from '@renderer/ui/chime';
import { Refusal } from '@renderer/ui/feedback/Refusal';
import { MarginRow } from '@renderer/ui/layout/MarginRow';
import { useAction } from '@renderer/ui/useAction';
import { Setting } from './Setting';
import styles from './settings.module.css';

const textSizes = ['100', '115', '130', '150', '200'] as const;

/** Each takes hold at once. */
export function Looks() {
  const { settings: words } = useWords();
  const { language, theme, textSize, stageTheme } = useAppState(({ settings }) => settings);
  const { run, error } = useAction(updateSettings);
  const set = (fields: Partial<Settings>) => void run(fields);
  const options = <T extends string>(labels: Record<T, string>) =>
    (Object.keys(labels) as T[]).map((value) => ({ value, label: labels[value] }));
  return (
    <MarginRow className={styles.part}>
      <h2>{words.looks}</h2>
      <Refusal text={error} />
      <Setting label={words.language}>
        <Segment
          label={words.language}
          value={language}
          options={options(words.languages)}
          onChange={(next) => set({ language: next })}
        />
      </Setting>
      <Setting label={words.theme}>
        <Segment
          label={words.theme}
          value={theme}
          options={options(words.themes)}
          onChange={(next) => set({ theme: next })}
        />
      </Setting>
      <Setting label={words.textSize}>
        <Segment
          label={words.textSize}
          value={textSizes.find((size) => Number(size) === textSize) ?? '100'}
          options={textSizes.map((size) => ({ value: size, label: words.percent(Number(size)) }))}
          onChange={(next) => set({ textSize: Number(next) as Settings['textSize'] })}
        />
      </Setting>
      <Setting label={words.stageTheme} hint={words.stageThemeHint}>
        <Segment
          label={words.stageTheme}
          value={stageTheme}
          options={options(words.stageThemes)}
          onChange={(next) => set({ stageTheme: next })}
        />
      </Setting>
      <ClockSound onSet={set} />
      <Organisation />
    </MarginRow>
  );
}

/** What is chosen is heard at once. */
function ClockSound({ onSet }: { onSet: (fields: Partial<Settings>) => void }) {
  const { settings: words } = useWords();
  const { hasSound, soundLevel } = useAppState(({ settings }) => settings);
  const choose = (next: keyof typeof words.sounds) => {
    if (next !== 'off') chime('soon', next);
    onSet(next === 'off' ? { hasSound: false } : { hasSound: true, soundLevel: next });
  };
  return (
    <Setting label={words.sound} hint={words.soundHint}>
      <Segment
        label={words.sound}
        value={hasSound ? soundLevel : 'off'}
        options={(['off', 'soft', 'clear'] as const).map((value) => ({ value, label: words.sounds[value] }))}
        onChange={choose}
      />
    </Setting>
  );
}

function Organisation() {
  const { settings: words } = useWords();
  const organisation = useAppState(({ settings }) => settings.organisation);
  const text = useSavedText({
    field: 'settings:organisation',
    value: organisation,
    save: (next, options) => request('settings.update', { fields: { organisation: next } }, options),
  });
  return (
    <Setting label={words.organisation} hint={words.organisationHint}>
      <Field
        className="grow"
        label={words.organisation}
        isLabelHidden
        maxLength={300}
        value={text.text}
        error={text.error}
        onChange={text.change}
        onBlur={text.commit}
        onEnter={text.commit}
      />
    </Setting>
  );
}
