import { useRef, type KeyboardEvent } from 'react';
import type { Visit } from '@shared/domain/board';
import { request } from '@renderer/data/bridge';
import { useDraft } from '@renderer/data/drafts';
import { useWords } from '@renderer/data/settings';
import { WritingLine } from '@renderer/ui/controls/WritingLine';
import { announce } from '@renderer/ui/feedback/announce';
import { Refusal } from '@renderer/ui/feedback/Refusal';
import { Seal } from '@renderer/ui/marks/Seal';
import { useAction } from '@renderer/ui/useAction';
import { shownOnly } from '@renderer/ui/hotkeys';
import { useHotkeys } from '@renderer/ui/useHotkeys';
import type { TargetChoice } from './useTarget';
import type { Parties } from './visit-data';
import type { Target } from './visit-view';
import styles from './visit.module.css';

type Props = { visit: Visit; parties: Parties; targets: readonly Target[]; target: TargetChoice };

/** What the guests say, to the theme named in front of it; ↑ and ↓ choose another. */
export function VisitLine({ visit, parties, targets, target }: Props) {
  const { visit: words } = useWords();
  const line = useRef<HTMLTextAreaElement>(null);
  const { current } = target;
  const name = current?.name ?? words.wholeBoard;
  const clusterId = current?.clusterId ?? null;
  const { text, setText, error, submit } = useInputWriting(visit.id, clusterId, name);
  const step = (by: 1 | -1) => {
    const next = target.step(by);
    if (next !== undefined) announce(words.themeIs(next.name));
  };
  const press = (event: KeyboardEvent) => {
    const by = ({ ArrowUp: -1, ArrowDown: 1 } as const)[event.key];
    if (by === undefined || event.altKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    step(by);
  };
  const hasText = text !== '';
  useHotkeys(
    [
      ...(hasText ? [{ keys: ['Enter'], label: words.save }] : []),
      ...(targets.length > 1 ? [{ keys: ['↑', '↓'], label: words.otherTheme }] : []),
    ].map((shown) => ({ ...shown, worksInFields: true, run: shownOnly })),
    line,
  );
  return (
    <div className={styles.write}>
      <WritingLine
        ref={line}
        size="board"
        autoFocus
        label={words.line(name)}
        placeholder={words.placeholder}
        prefix={
          <>
            {parties.visitor && <Seal letter={parties.visitor.letter} />}
            <span className={styles.to}>{name}</span>
          </>
        }
        value={text}
        onChange={setText}
        onSubmit={(said) => void submit(said)}
        onKeyDown={press}
      />
      <Refusal text={error} />
    </div>
  );
}

/** The input being written, whose words survive the window. */
function useInputWriting(visitId: string, clusterId: string | null, name: string) {
  const { visit: words } = useWords();
  const { text, setText, submit: send } = useDraft(`visit:${visitId}`);
  const { run, error } = useAction(async (said: string) => {
    await send((options) => request('visitInput.add', { visitId, clusterId, text: said }, options));
    announce(words.saved(name));
  });
  return { text, setText, error, submit: run };
}
