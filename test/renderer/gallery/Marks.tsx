import { Icon } from '@renderer/ui/Icon';
import { iconPaths, type IconName } from '@renderer/ui/icon-paths';
import { Bar } from '@renderer/ui/marks/Bar';
import { FactorMark } from '@renderer/ui/marks/FactorMark';
import { Five } from '@renderer/ui/marks/Five';
import { factors, type Factor } from '@shared/domain/values';
import { Seal } from '@renderer/ui/marks/Seal';
import { Slots } from '@renderer/ui/marks/Slots';
import { Strokes } from '@renderer/ui/marks/Strokes';
import { Tally } from '@renderer/ui/marks/Tally';
import { State } from '@renderer/ui/State';
import { Shown } from './Shown';

export const Marks = () => (
  <section aria-label="Mærker">
    <Shown name="Grupper: bogstav, form, farve">
      {['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((letter) => (
        <Seal key={letter} letter={letter} />
      ))}
      <Seal letter="a" size="s" />
      <Seal letter="c" size="row" />
      <Seal letter="d" size="l" />
    </Shown>
    <Shown name="Faktorer: ikon, navn, fast plads">
      {factors.map((factor) => (
        <FactorMark key={factor} factor={factor} name={factorNames[factor]} />
      ))}
      <Slots chosen={['team', 'mindset']} label="Faktorer: Hold, Mindset" />
    </Shown>
    <Shown name="Streger">
      <Tally count={7} />
      <Tally count={12} />
      <Tally count={5} />
      <Tally count={1} />
      <Five value={3} label="3 af 5" /> 3 af 5
      <Bar minutes={15} /> 15 min
      <Bar minutes={35} /> 35 min
    </Shown>
    <Shown name="Ur">
      <Strokes total={25} spent={16} label="9 af 25 minutter tilbage" />
      <Strokes total={25} spent={16} isPaused label="Pause: 9 af 25 minutter tilbage" />
      <Strokes total={20} spent={23} label="3 minutter over" />
    </Shown>
    <Shown name="Tilstande er ord">
      <State tone="ok" icon="check">
        Færdig
      </State>
      <State tone="warn" icon="clock">
        4 min efter planen
      </State>
      <State tone="late" icon="warn">
        3 dage over frist
      </State>
    </Shown>
    <Shown name="Ikoner">
      {(Object.keys(iconPaths) as IconName[]).map((name) => (
        <Icon key={name} name={name} />
      ))}
    </Shown>
  </section>
);

const factorNames: Record<Factor, string> = {
  team: 'Hold',
  progress: 'Fremdrift',
  goal: 'Mål',
  benefit: 'Gevinst',
  mindset: 'Mindset',
};
