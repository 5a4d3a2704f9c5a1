import { useEffect, useRef } from 'react';
import { useAppState, useWords } from '@renderer/data/settings';
import { Margined } from '@renderer/ui/layout/Margined';
import { MarginRow } from '@renderer/ui/layout/MarginRow';
import { Room } from '@renderer/ui/layout/Room';
import { Side } from '@renderer/ui/layout/Side';
import { Title } from '@renderer/ui/layout/Title';
import { Backups } from './Backups';
import { DataCheck } from './DataCheck';
import { DataFolder } from './DataFolder';
import { Looks } from './Looks';
import styles from './settings.module.css';

/** How the app looks and speaks; where the data lie; at the side the backups. */
export function SettingsRoom() {
  const { settings: words } = useWords();
  const version = useAppState((state) => state.version);
  const room = useRef<HTMLElement>(null);
  useEffect(() => {
    room.current?.querySelector<HTMLElement>('input:checked')?.focus();
  }, []);
  return (
    <Room side="entry" ref={room}>
      <Margined label={words.title}>
        <MarginRow>
          <Title detail={words.versionText(version)}>{words.title}</Title>
        </MarginRow>
        <Looks />
        <MarginRow className={styles.part}>
          <h2>{words.data}</h2>
          <DataFolder />
          <DataCheck />
        </MarginRow>
      </Margined>
      <Side label={words.backups}>
        <Backups />
      </Side>
    </Room>
  );
}
