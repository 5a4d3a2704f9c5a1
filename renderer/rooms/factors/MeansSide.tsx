import type { AssessedMeeting } from '@shared/contract/assessment';
import { factors, type Factor } from '@shared/domain/values';
import { useRecords, useWorkshop } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { Table } from '@renderer/ui/controls/Table';
import { SectionHead } from '@renderer/ui/layout/SectionHead';
import { Side } from '@renderer/ui/layout/Side';
import { MeansOverTime } from './MeansOverTime';
import { MeansToday } from './MeansToday';
import { meetingsShown, type Meeting } from './factors-view';
import { useDecimal } from './useDecimal';
import styles from './factors.module.css';

type Props = { earlier: readonly AssessedMeeting[]; inHand: Factor };

/** The means, drawn and in figures: over the committee's meetings, or today's alone when there are no others. */
export function MeansSide({ earlier, inHand }: Props) {
  const { factors: words } = useWords();
  const { id, title, ordinal, plannedStart } = useWorkshop();
  const today = { id, title, ordinal, plannedStart, factors: useRecords('assessment') };
  const meetings = meetingsShown(earlier, today, words.ordinal);
  const heading = meetings.length > 1 ? words.overMeetings(meetings.length) : words.today;
  return (
    <Side label={heading}>
      <SectionHead detail={words.meanOfFive}>{heading}</SectionHead>
      {meetings.length > 1 ? (
        <MeansOverTime meetings={meetings} inHand={inHand} />
      ) : (
        <MeansToday means={meetings[0]?.means} inHand={inHand} />
      )}
      <MeansTable meetings={meetings} caption={heading} />
      <p className={`sub ${styles.anonymous ?? ''}`}>{words.anonymous}</p>
    </Side>
  );
}

function MeansTable({ meetings, caption }: { meetings: readonly Meeting[]; caption: string }) {
  const { factors: words, marks } = useWords();
  const decimal = useDecimal();
  return (
    <Table caption={caption} className={styles.means}>
      <thead>
        <tr>
          <th scope="col">{words.factor}</th>
          {meetings.map(({ id, label }) => (
            <th key={id} scope="col" className="num">
              {meetings.length > 1 ? label : words.mean}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {factors.map((factor) => (
          <tr key={factor}>
            <th scope="row">{marks.factor[factor]}</th>
            {meetings.map(({ id, means }) => {
              const mean = means[factor];
              return (
                <td key={id} className="num">
                  {mean === null ? '–' : decimal.mean(mean)}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
