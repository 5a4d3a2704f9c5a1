import { useState } from 'react';
import { request } from '@renderer/data/bridge';
import { choose } from '@renderer/data/place';
import { useRecords, useWorkshop } from '@renderer/data/records';
import { useTypedText } from '@renderer/data/saved-text';
import { useWords } from '@renderer/data/settings';
import { Button } from '@renderer/ui/controls/Button';
import { Field } from '@renderer/ui/controls/Field';
import { Select } from '@renderer/ui/controls/Select';
import { Dialog } from '@renderer/ui/feedback/Dialog';
import { Refusal } from '@renderer/ui/feedback/Refusal';
import { useAction } from '@renderer/ui/useAction';

/** A visit by hand: who, where, and what they are asked. */
export function AddVisit({ onClose }: { onClose: () => void }) {
  const { visit: words, boards: boardWords, marks, documents } = useWords();
  const { adding } = words;
  const groups = useRecords('group');
  const boards = useRecords('board');
  const [visitor, setVisitor] = useState(groups[0]?.id ?? '');
  const [wanted, setWanted] = useState<string | null>(null);
  const { id: workshopId } = useWorkshop();
  const prompt = useTypedText(`visit:new:${workshopId}`, documents.visitPrompt);
  const { run, error } = useAction(async (hostBoardId: string) => {
    await prompt.save(async (options) => {
      const asked = { visitingGroupId: visitor, hostBoardId, prompt: prompt.text.trim() };
      const { id } = await request('visit.add', asked, options);
      choose('visit', id);
    });
    onClose();
  });
  const giveUp = () => {
    prompt.forget();
    onClose();
  };

  const nameOf = (groupId: string | null, title: string) => {
    const group = groups.find(({ id }) => id === groupId);
    return group === undefined ? title : boardWords.groupAndName(marks.group(group.letter), group.name);
  };
  // Nobody visits their own board.
  const hosts = boards.filter(({ groupId }) => groupId !== visitor);
  const host = hosts.find(({ id }) => id === wanted) ?? hosts[0];
  return (
    <Dialog
      isOpen
      onClose={giveUp}
      title={adding.title}
      size="small"
      footer={
        <>
          <Button onPress={giveUp}>{adding.cancel}</Button>
          <Button tone="primary" autoFocus onPress={() => host && void run(host.id)}>
            {adding.act}
          </Button>
        </>
      }
    >
      <Select
        label={adding.visitor}
        value={visitor}
        options={groups.map(({ id, name }) => ({ value: id, label: nameOf(id, name) }))}
        onChange={setVisitor}
      />
      <Select
        label={adding.host}
        value={host?.id ?? ''}
        options={hosts.map(({ id, groupId, title }) => ({ value: id, label: nameOf(groupId, title) }))}
        onChange={setWanted}
      />
      <Field label={words.prompt} value={prompt.text} onChange={prompt.change} />
      <Refusal text={error} />
    </Dialog>
  );
}
