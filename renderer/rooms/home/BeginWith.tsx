import { minutesOf } from '@shared/domain/method';
import { useWords } from '@renderer/data/settings';
import { Select } from '@renderer/ui/controls/Select';
import { MethodSteps } from '@renderer/ui/method/MethodSteps';
import { choicesOf, templateAt } from './beginnings';
import { useTemplates, useWorkshops } from './home-data';
import type { AskedWorkshop } from './useNewWorkshop';
import styles from './home.module.css';

export type BeginWithProps = { asked: AskedWorkshop; autoFocus: boolean };

/** A usual evening, a template or an earlier meeting; a template is shown before it is taken. */
export function BeginWith({ asked: { beginning, title, change }, autoFocus }: BeginWithProps) {
  const words = useWords();
  const { methods, home, marks, prepare } = words;
  const templates = useTemplates();
  const workshops = useWorkshops().data?.workshops ?? [];
  const choices = choicesOf(templates, workshops, words);
  const template = templateAt(templates, beginning);
  const choose = (next: string) => {
    const earlier = workshops.find(({ id }) => next === `earlier:${id}`);
    // A meeting that is held again is mostly called the same.
    change({ beginning: next, ...(earlier && title.trim() === '' ? { title: earlier.title } : {}) });
  };
  return (
    <>
      <Select
        label={methods.beginWith}
        value={choices.some(({ value }) => value === beginning) ? beginning : ''}
        options={choices}
        onChange={choose}
        autoFocus={autoFocus}
      />
      {template && (
        <section className={styles.template} aria-label={template.name} tabIndex={0} lang={template.language}>
          <p>{template.purpose}</p>
          <p className="sub">
            {methods.total(prepare.duration(minutesOf(template.steps)), template.steps.length)}
          </p>
          <MethodSteps isShort steps={template.steps} words={methods} kinds={marks.block} />
        </section>
      )}
      {beginning.startsWith('earlier:') && <p className="sub">{home.copyText}</p>}
    </>
  );
}
