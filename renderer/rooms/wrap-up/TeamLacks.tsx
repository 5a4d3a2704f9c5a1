import type { FactorLack } from '@shared/domain/missing';
import type { Presence } from '@shared/domain/workshop';
import { go } from '@renderer/data/place';
import { useWords } from '@renderer/data/settings';
import { Button } from '@renderer/ui/controls/Button';
import { Refusal } from '@renderer/ui/feedback/Refusal';
import { useAction } from '@renderer/ui/useAction';
import { LackLine } from './LackLine';
import { markGroupDone, setPresence } from './wrap-up-data';
import type { LackRow } from './wrap-up-view';

type Row<K extends LackRow['kind']> = { row: Extract<LackRow, { kind: K }> };

export function PersonLack({ row: { person } }: Row<'person'>) {
  const { id, name } = person;
  const { wrapUp: words } = useWords();
  const { run, error } = useAction(setPresence);
  const mark = (presence: Presence) => () => void run([id], presence);
  return (
    <LackLine title={words.unregistered(name)} hint={words.unregisteredHint}>
      <Button size="small" aria-label={words.presentName(name)} onPress={mark('present')}>
        {words.present}
      </Button>
      <Button size="small" aria-label={words.absentName(name)} onPress={mark('absent')}>
        {words.absent}
      </Button>
      <Refusal text={error} />
    </LackLine>
  );
}

export function PeopleLack({ row: { people } }: Row<'people'>) {
  const { wrapUp: words } = useWords();
  const { run, error } = useAction(setPresence);
  const ids = people.map(({ id }) => id);
  return (
    <LackLine title={words.manyUnregistered(people.length)} hint={people.map(({ name }) => name).join(', ')}>
      <Button size="small" onPress={() => void run(ids, 'present')}>
        {words.everybodyCame}
      </Button>
      <Button size="small" onPress={() => go({ room: 'run' })}>
        {words.toPresence}
      </Button>
      <Refusal text={error} />
    </LackLine>
  );
}

export function GroupsLack({ row: { groups } }: Row<'groups'>) {
  const { wrapUp: words, marks } = useWords();
  const { run, error } = useAction(markGroupDone);
  return (
    <LackLine
      title={words.groupNotDone(groups.length)}
      hint={groups.map(({ letter, name }) => nameOf(marks.group(letter), name)).join(' · ')}
    >
      {groups.map(({ id, letter }) => (
        <Button key={id} size="small" onPress={() => void run(id)}>
          {words.markDone(letter)}
        </Button>
      ))}
      <Refusal text={error} />
    </LackLine>
  );
}

/** A group without a name of its own is called by its letter. */
const nameOf = (letter: string, name: string): string => (name === letter ? letter : `${letter}, ${name}`);

export function FactorsLack({ row: { factors } }: Row<'factors'>) {
  const { wrapUp: words, marks } = useWords();
  const what = ({ factor, lacksScore, lacksNextStep }: FactorLack) => {
    const lack = lacksScore ? (lacksNextStep ? words.bothLack : words.score) : words.nextStep;
    return `${marks.factor[factor]}: ${lack}`;
  };
  return (
    <LackLine title={words.factorsLack(factors.length)} hint={factors.map(what).join(' · ')}>
      <Button size="small" onPress={() => go({ room: 'factors' })}>
        {words.toFactors}
      </Button>
    </LackLine>
  );
}
