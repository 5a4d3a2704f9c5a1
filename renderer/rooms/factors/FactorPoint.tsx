import type { Factor } from '@shared/domain/values';
import styles from './factors.module.css';

/** A point of a factor: each has a shape of its own, so that colour never says it alone. */
export function FactorPoint({ factor, x, y }: { factor: Factor; x: number; y: number }) {
  return (
    <path
      className={styles.point}
      transform={`translate(${x} ${y})`}
      d={shapes[factor]}
      data-factor={factor}
    />
  );
}

const shapes: Record<Factor, string> = {
  team: 'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0Z',
  progress: 'M-4-4H4V4H-4Z',
  goal: 'M0-5.5 5.5 0 0 5.5-5.5 0Z',
  benefit: 'M0-5.2 5 4H-5Z',
  mindset: 'M-5-4H5L0 5.2Z',
};

export const dashes: Record<Factor, string> = {
  team: '',
  progress: '7 4',
  goal: '',
  benefit: '2 4',
  mindset: '10 3 2 3',
};
