import { useState } from 'react';
import type { PairRule } from '@shared/domain/pair-rule';
import type { Participant } from '@shared/domain/workshop';
import { request } from '@renderer/data/bridge';
import { useRecords, useWorkshop } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { Button } from '@renderer/ui/controls/Button';
import { IconButton } from '@renderer/ui/controls/IconButton';
import { Segment } from '@renderer/ui/controls/Segment';
import { Select } from '@renderer/ui/controls/Select';
import { Refusal } from '@renderer/ui/feedback/Refusal';
import { tell } from '@renderer/ui/feedback/tell';
import { SectionHead } from '@renderer/ui/layout/SectionHead';
import { useAction } from '@renderer/ui/useAction';
import styles from './groups.module.css';

/** Two people who come together or are kept apart. */
export function PairRules({ people }: { people: readonly Participant[] }) {
  const { balance: words } = useWords();
  const { id: workshopId } = useWorkshop();
  const pairs = useRecords('pairRule', { workshopId });
  return (
    <div className={styles.pairs}>
      <SectionHead>{words.pairs}</SectionHead>
      {pairs.length === 0 && <p className="sub">{words.noPairs}</p>}
      <ul>
        {pairs.map((pair) => (
          <PairRow key={pair.id} pair={pair} />
        ))}
      </ul>
      <NewPair people={people} />
    </div>
  );
}

function PairRow({ pair }: { pair: PairRule }) {
  const { balance: words } = useWords();
  const names = new Map(useRecords('participant').map(({ id, name }) => [id, name]));
  const [first = '', second = ''] = [names.get(pair.firstId), names.get(pair.secondId)];
  return (
    <li className={styles.pair}>
      <span className="grow">
        {first}, {second}
        <span className={styles.ruleNote}>{words[pair.rule]}</span>
      </span>
      <IconButton
        icon="x"
        size="small"
        label={words.removePair(first, second)}
        onPress={() => tell(request('pairRule.remove', { id: pair.id }))}
      />
    </li>
  );
}

function NewPair({ people }: { people: readonly Participant[] }) {
  const { balance: words } = useWords();
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [rule, setRule] = useState<PairRule['rule']>('together');
  const { run: add, error } = useAction(async () => {
    await request('pairRule.add', { firstId: first, secondId: second, rule });
    setFirst('');
    setSecond('');
  });
  const byName = [...people].sort((a, b) => a.name.localeCompare(b.name, 'da'));
  const options = (other: string) => [
    { value: '', label: words.choose },
    ...byName.filter(({ id }) => id !== other).map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <div className={styles.newPair}>
      <div className={styles.two}>
        <Select
          label={words.first}
          isLabelHidden
          value={first}
          options={options(second)}
          onChange={setFirst}
        />
        <Select
          label={words.second}
          isLabelHidden
          value={second}
          options={options(first)}
          onChange={setSecond}
        />
      </div>
      <Segment
        label={words.rule}
        fit="fill"
        value={rule}
        options={[
          { value: 'together', label: words.together },
          { value: 'apart', label: words.apart },
        ]}
        onChange={setRule}
      />
      <Button
        size="small"
        icon="plus"
        disabledReason={first === '' || second === '' ? words.pairMissing : undefined}
        onPress={() => void add()}
      >
        {words.addPair}
      </Button>
      <Refusal text={error} />
    </div>
  );
}
