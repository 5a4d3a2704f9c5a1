import { Board } from '@renderer/ui/board/Board';
import { Cluster } from '@renderer/ui/board/Cluster';
import { Column } from '@renderer/ui/board/Column';
import { Note } from '@renderer/ui/board/Note';
import { WritingLine } from '@renderer/ui/controls/WritingLine';
import { Margined } from '@renderer/ui/layout/Margined';
import { MarginRow } from '@renderer/ui/layout/MarginRow';
import { Room } from '@renderer/ui/layout/Room';
import { Rows } from '@renderer/ui/layout/Rows';
import { SectionHead } from '@renderer/ui/layout/SectionHead';
import { Side } from '@renderer/ui/layout/Side';
import { Title } from '@renderer/ui/layout/Title';
import { Bar } from '@renderer/ui/marks/Bar';
import { KindGlyph } from '@renderer/ui/marks/KindGlyph';
import { Seal } from '@renderer/ui/marks/Seal';
import { Slots } from '@renderer/ui/marks/Slots';

/** A room and a board built of parts alone: ?room=agenda, ?room=board. */
export const Agenda = () => (
  <Room side="narrow">
    <Margined label="Dagsorden">
      <MarginRow margin={<span className="sub">tirsdag 09.03.2027</span>} align="end">
        <Title detail="Kulturhuset Pakhuset, Strandlev">Dagsorden</Title>
      </MarginRow>
      <ol>
        {[17, 18, 19].map((hour) => (
          <MarginRow
            as="li"
            key={hour}
            margin={<time>{hour}:00</time>}
            line="hair"
            align="center"
            bodyClassName="grow"
          >
            <b>Velkomst og aftenens mål</b> <Bar minutes={10} /> <span className="num">10 min</span>
          </MarginRow>
        ))}
      </ol>
    </Margined>
    <Side label="Grupper">
      <SectionHead detail="22 fordelt, 1 mangler">Grupper</SectionHead>
      <Rows>
        {['a', 'b', 'c'].map((letter) => (
          <li key={letter}>
            <Seal letter={letter} /> Mødesteder
          </li>
        ))}
      </Rows>
    </Side>
  </Room>
);

export const GroupBoard = () => (
  <Room>
    <Board>
      <Column label="Gik godt" mark={<KindGlyph kind="wentWell" />} count={2}>
        <ul>
          <li>
            <Note kind="wentWell" kindLabel="Gik godt" isNew foot={<Foot />}>
              Maden først. Så taler man sammen, før man skal noget
            </Note>
          </li>
          <li tabIndex={0}>
            <Note kind="wentWell" kindLabel="Gik godt" foot={<Foot />}>
              De ældre unge tog imod ved døren
            </Note>
          </li>
        </ul>
      </Column>
      <Column label="Idéer" mark={<KindGlyph kind="idea" />} count={3}>
        <ul>
          <li>
            <Cluster name="De unge styrer selv" count={2}>
              <ul>
                <li>
                  <Note kind="idea" kindLabel="Idé" foot={<Foot />}>
                    En ugentlig vært under 20 år
                  </Note>
                </li>
              </ul>
            </Cluster>
          </li>
          <li>
            <WritingLine
              size="board"
              label="Note"
              value="Åbent køkken"
              onChange={() => undefined}
              onSubmit={() => undefined}
            />
          </li>
        </ul>
      </Column>
    </Board>
  </Room>
);

const Foot = () => (
  <>
    <Slots chosen={['team', 'mindset']} label="Faktorer: Hold, Mindset" />
    <time>18:05</time>
  </>
);
