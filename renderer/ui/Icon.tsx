import { classes } from './classes';
import { iconPaths, type IconName } from './icon-paths';

export interface IconProps {
  name: IconName;
  /** Only when no word stands beside it. */
  label?: string | undefined;
  className?: string | undefined;
}

/** A line icon in the colour and size of the text beside it. */
export const Icon = ({ name, label, className }: IconProps) => (
  <svg
    className={classes('i', className)}
    viewBox="0 0 24 24"
    data-icon={name}
    {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
  >
    <path d={iconPaths[name]} {...(name === 'grip' ? { strokeWidth: 2.6 } : {})} />
  </svg>
);
