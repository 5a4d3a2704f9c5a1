import { useEffect, useState } from 'react';
import type { StageContent } from '@shared/contract/stage';
import { onPush, request } from '@renderer/data/bridge';

/** Asked for anew whenever the core says that something is new. What was last shown stays while the core is away. */
export function useStageContent(): StageContent | null {
  const [content, setContent] = useState<StageContent | null>(null);
  useEffect(() => {
    let latest = 0;
    const ask = () => {
      const mine = ++latest;
      request('stage.view', {}).then(
        (answer) => {
          if (mine === latest) setContent(answer);
        },
        () => undefined,
      );
    };
    ask();
    return onPush(ask);
  }, []);
  return content;
}
