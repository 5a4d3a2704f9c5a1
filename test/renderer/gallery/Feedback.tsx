import { useRef, useState } from 'react';
import { Button } from '@renderer/ui/controls/Button';
import { EditableDay } from '@renderer/ui/controls/EditableDay';
import { EditableText } from '@renderer/ui/controls/EditableText';
import { Menu, type MenuEntry, type MenuGroup } from '@renderer/ui/controls/Menu';
import { MenuButton } from '@renderer/ui/controls/MenuButton';
import { Table } from '@renderer/ui/controls/Table';
import { WritingLine } from '@renderer/ui/controls/WritingLine';
import { ConfirmDialog } from '@renderer/ui/feedback/ConfirmDialog';
import { EmptyState } from '@renderer/ui/feedback/EmptyState';
import { sayUndoable } from '@renderer/ui/feedback/messages';
import { ProgressStrokes } from '@renderer/ui/feedback/ProgressStrokes';
import { KindGlyph } from '@renderer/ui/marks/KindGlyph';
import { Seal } from '@renderer/ui/marks/Seal';
import { Dragging } from './Dragging';
import { Shown } from './Shown';

export const Feedback = () => (
  <section aria-label="Skrive, vælge, svare">
    <Lines />
    <Opened />
    <Shown name="Tom">
      <EmptyState
        title="Ingen noter endnu"
        hint="Skriv i linjen foroven. + gik godt, − svært, ? spørgsmål."
      />
    </Shown>
    <Shown name="Flytte">
      <Dragging />
    </Shown>
    <Shown name="Langt arbejde">
      <ProgressStrokes
        label="Gemmer referatet"
        done={12}
        of={40}
        text="12 af 40 sider"
        cancel={{ label: 'Stop', onPress: () => undefined }}
      />
    </Shown>
    <Shown name="Tabel">
      <Table caption="Opfølgninger">
        <thead>
          <tr>
            <th>Hvad</th>
            <th>Hvem</th>
            <th className="num">Senest</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>Nøgleordning</td>
            <td>Signe Kjærulff</td>
            <td className="num">23.03.2027</td>
          </tr>
          <tr aria-selected>
            <td>To observatører</td>
            <td>Amalie Krogslund</td>
            <td className="num">31.03.2027</td>
          </tr>
        </tbody>
      </Table>
    </Shown>
  </section>
);

const Lines = () => {
  const [said, say] = useState('En fast vært');
  const [empty, setEmpty] = useState('');
  const [title, setTitle] = useState('Gruppearbejde: de unge, der ikke kommer igen');
  return (
    <Shown name="Skrivelinje og tekst, der rettes på stedet">
      <WritingLine
        label="Note"
        placeholder="Skriv det, der bliver sagt"
        value={empty}
        onChange={setEmpty}
        onSubmit={() => setEmpty('')}
      />
      <WritingLine
        label="Idé"
        value={said}
        onChange={say}
        onSubmit={() => say('')}
        prefix={<KindGlyph kind="idea" label="Idé" />}
      />
      <h3>
        <EditableText
          label="Titel"
          value={title}
          onSave={(text) => {
            setTitle(text);
            return undefined;
          }}
        />
      </h3>
      <Day />
    </Shown>
  );
};

const Day = () => {
  const [day, setDay] = useState('2027-03-23');
  return (
    <EditableDay
      label="Senest"
      value={day}
      text={day.split('-').reverse().join('.')}
      placeholder="Ingen frist"
      onSave={(chosen) => {
        setDay(chosen);
        return undefined;
      }}
    />
  );
};

const targets: (MenuEntry | MenuGroup)[] = [
  {
    title: 'Flyt til',
    entries: [
      {
        id: 'b',
        label: 'Overgange',
        mark: <Seal letter="b" size="s" />,
        detail: '6',
        onPress: () => undefined,
      },
      {
        id: 'c',
        label: 'Frivillige kræfter',
        mark: <Seal letter="c" size="s" />,
        isCurrent: true,
        onPress: () => undefined,
      },
    ],
  },
  { id: 'bin', label: 'Læg i papirkurven', icon: 'trash', keys: ['Del'], onPress: () => undefined },
];

const Opened = () => {
  const wanted = new URLSearchParams(location.search).get('open');
  const [open, setOpen] = useState(wanted);
  const anchor = useRef<HTMLButtonElement>(null);
  return (
    <Shown name="Menu, dialog, besked">
      <MenuButton label="Handlinger" items={targets} />
      <MenuButton label="Flere handlinger" isIconOnly items={targets} />
      <Button ref={anchor} onPress={() => setOpen('menu')}>
        Flyt …
      </Button>
      <Menu
        label="Flyt note til"
        items={targets}
        isOpen={open === 'menu'}
        onClose={() => setOpen(null)}
        anchor={anchor}
      />
      <Button onPress={() => setOpen('dialog')}>Slet …</Button>
      <ConfirmDialog
        isOpen={open === 'dialog'}
        title="Slet Ove Tranebjerg overalt?"
        text="Navnet forsvinder fra noter, historik og sikkerhedskopier. Det kan ikke fortrydes."
        keepLabel="Behold"
        onKeep={() => setOpen(null)}
        actLabel="Slet overalt"
        onAct={() => setOpen(null)}
      />
      <Button onPress={() => sayUndoable('3 noter samlet i Transport')}>Saml</Button>
    </Shown>
  );
};
