import { useRef, useState, type RefObject } from 'react';
import { LogKind, type Block } from '@shared/domain/agenda';
import { useDraft } from '@renderer/data/drafts';
import { useRecords, useWorkshop } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { Segment } from '@renderer/ui/controls/Segment';
import { WritingLine } from '@renderer/ui/controls/WritingLine';
import { Refusal } from '@renderer/ui/feedback/Refusal';
import { MarginRow } from '@renderer/ui/layout/MarginRow';
import { useAction } from '@renderer/ui/useAction';
import { useHotkeys } from '@renderer/ui/useHotkeys';
import { BlockText } from './BlockText';
import { LogRow } from './LogRow';
import { kindTyped } from './run-view';
import { writeDown } from './run-data';
import styles from './run.module.css';

/** The writing line of the meeting, always ready, and the latest that was written on it. */
export function Capture({ block }: { block: Block | null }) {
  const { run: words } = useWords();
  const [corrected, setCorrected] = useState<string | null>(null);
  const latest = [...useRecords('logEntry')].sort((a, b) => b.createdAt - a.createdAt);
  const line = useRef<HTMLTextAreaElement>(null);
  const endCorrecting = (isFocusFree: boolean) => {
    setCorrected(null);
    if (isFocusFree) line.current?.focus();
  };
  return (
    <div className={styles.capture}>
      <MarginRow margin={<span className="label">{words.write}</span>} align="center">
        <MeetingLine block={block} line={line} onRecall={() => setCorrected(latest[0]?.id ?? null)} />
      </MarginRow>
      <BlockText current={block} onLeave={() => line.current?.focus()} />
      <ol className={styles.log} aria-label={words.latest}>
        {latest.map((entry) => (
          <LogRow
            key={entry.id}
            entry={entry}
            isCorrected={corrected === entry.id}
            onCorrect={() => setCorrected(entry.id)}
            onDone={endCorrecting}
          />
        ))}
      </ol>
    </div>
  );
}

type LineProps = { block: Block | null; line: RefObject<HTMLTextAreaElement | null>; onRecall: () => void };

function MeetingLine({ block, line, onRecall }: LineProps) {
  const { run: words, find } = useWords();
  const { id: workshopId } = useWorkshop();
  const draft = useDraft(`run:${workshopId}`);
  const kindDraft = useDraft(`@runKind:${workshopId}`);
  const kind = LogKind.catch('note').parse(kindDraft.text);
  const setKind = (next: LogKind) => kindDraft.setText(next === 'note' ? '' : next);
  const action = useAction(draft.submit);
  const type = (text: string) => {
    const typed = draft.text === '' ? kindTyped(text) : null;
    if (typed !== null) setKind(typed.kind);
    draft.setText(typed === null ? text : typed.rest);
  };
  const submit = async (text: string) => {
    const blockId = block?.id ?? null;
    // The next line is being typed before this one is saved.
    setKind('note');
    const isDone = await action.run((options) => writeDown({ workshopId, blockId, kind, text }, options));
    if (!isDone) setKind(kind);
  };
  const choose = (next: LogKind) => {
    setKind(next);
    line.current?.focus();
  };
  useHotkeys([
    // In mid-line too, where the first characters are words.
    { keys: ['Ctrl', '1'], label: find.write.note, isQuiet: true, run: () => choose('note') },
    { keys: ['Ctrl', '2'], label: find.write.decision, isQuiet: true, run: () => choose('decision') },
    { keys: ['Ctrl', '3'], label: find.write.action, isQuiet: true, run: () => choose('action') },
    { keys: ['='], label: find.write.decision, isQuiet: true, run: () => choose('decision') },
    { keys: ['>'], label: find.write.action, isQuiet: true, run: () => choose('action') },
  ]);
  return (
    <>
      <WritingLine
        ref={line}
        autoFocus
        label={words.writeHere}
        placeholder={words.placeholder}
        value={draft.text}
        onChange={type}
        onSubmit={(text) => void submit(text)}
        onRecall={onRecall}
        onCancel={() => setKind('note')}
        prefix={<KindChoice kind={kind} onChange={choose} />}
      />
      <Refusal text={action.error} />
    </>
  );
}

function KindChoice({ kind, onChange }: { kind: LogKind; onChange: (kind: LogKind) => void }) {
  const { run: words, marks } = useWords();
  return (
    <Segment
      fit="inline"
      label={words.kindOfLine}
      value={kind}
      onChange={onChange}
      options={[
        { value: 'note', label: marks.log.note },
        { value: 'decision', label: marks.log.decision, keys: ['='] },
        { value: 'action', label: marks.log.action, keys: ['>'] },
      ]}
    />
  );
}
