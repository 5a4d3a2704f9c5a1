import { useState } from 'react';
import { clockOf, dayMeant, dayOf } from '@shared/domain/time';
import type { Workshop } from '@shared/domain/workshop';
import { request } from '@renderer/data/bridge';
import { useQuery } from '@renderer/data/query';
import { useWorkshop } from '@renderer/data/records';
import { useSavedText } from '@renderer/data/saved-text';
import { useWords } from '@renderer/data/settings';
import { Button } from '@renderer/ui/controls/Button';
import { Segment } from '@renderer/ui/controls/Segment';
import { SelectOrNew, type ChosenOrNew } from '@renderer/ui/controls/SelectOrNew';
import { Refusal } from '@renderer/ui/feedback/Refusal';
import { tell } from '@renderer/ui/feedback/tell';
import { CommitteeDialog } from './CommitteeDialog';
import { Panel } from './Panel';
import { endAt, movedTo } from './prepare-view';
import { BeforeTheMeeting } from './readiness/BeforeTheMeeting';
import { SavedField } from './SavedField';
import styles from './side.module.css';

/** What the meeting is called, when and where it is, and whose it is. */
export function DetailsPanel({ onClose }: { onClose: () => void }) {
  const { prepare } = useWords();
  const workshop = useWorkshop();
  const { id } = workshop;
  const update = (fields: Partial<Workshop>, options = {}) =>
    request('workshop.update', { id, fields }, options);
  const name = (field: string) => `workshop:${id}:${field}`;
  const text = (field: 'place' | 'caseNumber' | 'purpose', label: string, isMultiline = false) => (
    <SavedField
      label={label}
      isMultiline={isMultiline}
      field={name(field)}
      value={workshop[field]}
      save={(value, options) => update({ [field]: value }, options)}
    />
  );
  return (
    <Panel title={prepare.details} onClose={onClose}>
      <SavedField
        label={prepare.workshopTitle}
        field={name('title')}
        value={workshop.title}
        check={(typed) => (typed === '' ? prepare.titleMissing : null)}
        save={(title, options) => update({ title }, options)}
        maxLength={300}
        autoFocus
      />
      <When workshop={workshop} update={update} />
      {text('place', prepare.place)}
      <div data-field="purpose">{text('purpose', prepare.purpose, true)}</div>
      {text('caseNumber', prepare.caseNumber)}
      <CommitteeChoice workshop={workshop} update={update} />
      <div>
        <span className={styles.choiceLabel}>{prepare.documentLanguage}</span>
        <Segment
          label={prepare.documentLanguage}
          value={workshop.language}
          options={[
            { value: 'da', label: prepare.languages.da },
            { value: 'en', label: prepare.languages.en },
          ]}
          onChange={(language) => tell(update({ language }))}
        />
      </div>
      <BeforeTheMeeting />
    </Panel>
  );
}

type PartProps = {
  workshop: Workshop;
  update: (fields: Partial<Workshop>, options?: object) => Promise<unknown>;
};

/** Which meeting it is, and when. One that is moved keeps its length. */
function When({ workshop, update }: PartProps) {
  const { prepare } = useWords();
  const { id, plannedStart, plannedEnd, ordinal } = workshop;
  const check = (typed: string) => (typed === '' ? prepare.whenMissing : null);
  return (
    <div className={styles.two}>
      <SavedField
        label={prepare.date}
        type="date"
        field={`workshop:${id}:day`}
        value={dayOf(plannedStart)}
        check={(typed) => check(dayMeant(typed) ?? '')}
        save={(typed, options) => {
          const day = dayMeant(typed) ?? dayOf(plannedStart);
          return update(movedTo(workshop, `${day}T${clockOf(plannedStart)}`), options);
        }}
      />
      <SavedField
        label={prepare.ordinal}
        field={`workshop:${id}:ordinal`}
        value={ordinal === null ? '' : String(ordinal)}
        check={(typed) => (/^([1-9]\d{0,2})?$/.test(typed) ? null : prepare.ordinalWrong)}
        save={(typed, options) => update({ ordinal: typed === '' ? null : Number(typed) }, options)}
      />
      <SavedField
        label={prepare.start}
        type="time"
        field={`workshop:${id}:start`}
        value={clockOf(plannedStart)}
        check={check}
        save={(clock, options) => update(movedTo(workshop, `${dayOf(plannedStart)}T${clock}`), options)}
      />
      <SavedField
        label={prepare.end}
        type="time"
        field={`workshop:${id}:end`}
        value={clockOf(plannedEnd)}
        check={check}
        save={(clock, options) => update({ plannedEnd: endAt(workshop, clock) }, options)}
      />
    </div>
  );
}

function CommitteeChoice({ workshop, update }: PartProps) {
  const { prepare } = useWords();
  const committees = useQuery('committee.list', {}, ['committee']).data?.committees ?? [];
  const { id, language } = workshop;
  const name = useSavedText({
    field: `workshop:${id}:newCommittee`,
    value: '',
    save: (typed, options) => request('committee.create', { name: typed, language, workshopId: id }, options),
  });
  const [wantsNew, wantNew] = useState(false);
  const [showsMembers, setShowsMembers] = useState(false);
  const choose = ({ id, newName }: ChosenOrNew) => {
    wantNew(newName !== null);
    if (newName !== null) name.change(newName);
    else {
      name.forget();
      tell(update({ committeeId: id }));
    }
  };
  const create = () => {
    name.commit();
    wantNew(false);
  };
  return (
    <div className={styles.committee}>
      <SelectOrNew
        label={prepare.committee}
        value={{ id: workshop.committeeId, newName: wantsNew || name.text !== '' ? name.text : null }}
        options={committees.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={choose}
        noneLabel={prepare.noCommittee}
        newLabel={prepare.newCommittee}
        nameLabel={prepare.committeeName}
        onEnter={create}
        onBlur={create}
      />
      <Refusal text={name.error} />
      {workshop.committeeId !== null && (
        <Button size="small" icon="users" onPress={() => setShowsMembers(true)}>
          {prepare.committeeMembers} …
        </Button>
      )}
      {showsMembers && <CommitteeDialog onClose={() => setShowsMembers(false)} />}
    </div>
  );
}
