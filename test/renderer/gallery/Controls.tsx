import { useState } from 'react';
import { Button } from '@renderer/ui/controls/Button';
import { Checkbox } from '@renderer/ui/controls/Checkbox';
import { Chip } from '@renderer/ui/controls/Chip';
import { Field } from '@renderer/ui/controls/Field';
import { IconButton } from '@renderer/ui/controls/IconButton';
import { NumberField } from '@renderer/ui/controls/NumberField';
import { Segment } from '@renderer/ui/controls/Segment';
import { Select } from '@renderer/ui/controls/Select';
import { KindGlyph } from '@renderer/ui/marks/KindGlyph';
import { noteKinds, type NoteKind } from '@shared/domain/values';
import { Shown } from './Shown';

export const Controls = () => (
  <section aria-label="Knapper og felter">
    <Shown name="Knap">
      <Button tone="primary" keys={['PgDn']}>
        Næste punkt
      </Button>
      <Button icon="plus" keys={['Ins']}>
        Tilføj
      </Button>
      <Button isPressed>Valgt</Button>
      <Button disabledReason="Der er ingen grupper endnu. Lav en først.">Ikke nu</Button>
      <Button tone="quiet" icon="undo">
        Et punkt tilbage
      </Button>
      <Button tone="grave">Slet overalt</Button>
      <IconButton icon="more" label="Flere handlinger" />
    </Shown>
    <Fields />
    <Shown name="Noteslags">
      <Kinds />
    </Shown>
    <Choices />
  </section>
);

const Fields = () => {
  const [place, setPlace] = useState('Kulturhuset Pakhuset');
  const [time, setTime] = useState('25:10');
  return (
    <Shown name="Felt">
      <Field label="Sted" value={place} onChange={setPlace} />
      <Field
        label="Tid"
        value={time}
        onChange={setTime}
        error="Klokken går kun til 23:59. Skriv for eksempel 19:10."
      />
      <Field label="Til facilitator" isMultiline hint="Kun du ser den." value={place} onChange={setPlace} />
    </Shown>
  );
};

const Kinds = () => {
  const [chosen, choose] = useState<NoteKind>('idea');
  return noteKinds.map((kind) => (
    <Chip
      key={kind}
      isOn={kind === chosen}
      onChange={() => choose(kind)}
      mark={<KindGlyph kind={kind} />}
      keys={[kindKeys[kind]]}
    >
      {kindNames[kind]}
    </Chip>
  ));
};

const kindNames: Record<NoteKind, string> = {
  idea: 'Idé',
  wentWell: 'Gik godt',
  madeItHard: 'Svært',
  question: 'Spørgsmål',
  concern: 'Bekymring',
};
const kindKeys: Record<NoteKind, string> = {
  idea: '*',
  wentWell: '+',
  madeItHard: '−',
  question: '?',
  concern: '!',
};

const Choices = () => {
  const [view, setView] = useState('clock');
  const [type, setType] = useState('groups');
  const [isTicked, tick] = useState(true);
  const [dots, setDots] = useState(3);
  return (
    <Shown name="Valg">
      <Segment
        label="Hvad scenen viser"
        value={view}
        onChange={setView}
        options={[
          { value: 'clock', label: 'Ur' },
          { value: 'board', label: 'Tavle' },
          { value: 'vote', label: 'Afstemning' },
          { value: 'black', label: 'Sort' },
        ]}
      />
      <NumberField
        label="Prikker"
        value={dots}
        moreLabel="Én prik mere"
        fewerLabel="Én prik færre"
        onSet={(next) => {
          setDots(next);
          return Promise.resolve(true);
        }}
        onStep={(by) => setDots(dots + by)}
      />
      <Select
        label="Slags punkt"
        value={type}
        onChange={setType}
        options={[
          { value: 'groups', label: 'Grupper' },
          { value: 'break', label: 'Pause' },
        ]}
      />
      <Checkbox isChecked={isTicked} onChange={tick}>
        Aftal nøgleordning med Pakhuset
      </Checkbox>
      <Checkbox isChecked={!isTicked} onChange={() => tick(!isTicked)}>
        Spørg elevrådet
      </Checkbox>
    </Shown>
  );
};
