import { factors, type Factor } from '@shared/domain/values';
import { useQuery } from '@renderer/data/query';
import { useWords } from '@renderer/data/settings';
import { Button } from '@renderer/ui/controls/Button';
import { Checkbox } from '@renderer/ui/controls/Checkbox';
import { Select } from '@renderer/ui/controls/Select';
import { FactorMark } from '@renderer/ui/marks/FactorMark';
import type { CatalogueQuery } from './catalogue-data';
import styles from './catalogue.module.css';

type Props = { query: CatalogueQuery; onChange: (next: Partial<CatalogueQuery>) => void };

/** An idea must carry every factor that is ticked. */
export function Filters({ query, onChange }: Props) {
  const { catalogue: words, marks } = useWords();
  const toggle = (factor: Factor) => (isOn: boolean) =>
    onChange({ factors: factors.filter((each) => (each === factor ? isOn : query.factors.includes(each))) });
  const isFiltered = query.factors.length > 0 || query.workshopId !== null;
  return (
    <section className={styles.filters} aria-label={words.filters} data-area="">
      <fieldset>
        <legend className="label">{words.factor}</legend>
        {factors.map((factor) => (
          <Checkbox
            key={factor}
            className={styles.filter}
            isChecked={query.factors.includes(factor)}
            onChange={toggle(factor)}
          >
            <FactorMark factor={factor} name={marks.factor[factor]} />
          </Checkbox>
        ))}
      </fieldset>
      <ByWorkshop query={query} onChange={onChange} />
      {isFiltered && (
        <Button
          size="small"
          tone="quiet"
          icon="x"
          onPress={() => onChange({ factors: [], workshopId: null })}
        >
          {words.clearFilters}
        </Button>
      )}
    </section>
  );
}

function ByWorkshop({ query, onChange }: Props) {
  const { catalogue: words, marks } = useWords();
  const { data } = useQuery('catalogue.workshops', {}, ['catalogueEntry']);
  return (
    <Select
      label={words.workshop}
      value={query.workshopId ?? ''}
      onChange={(id) => onChange({ workshopId: id === '' ? null : id })}
      options={[
        { value: '', label: words.allWorkshops },
        ...(data?.workshops ?? []).map(({ id, title, meetingDay, entries }) => ({
          value: id,
          label: words.workshopOption(marks.day(meetingDay), title, entries),
        })),
      ]}
    />
  );
}
