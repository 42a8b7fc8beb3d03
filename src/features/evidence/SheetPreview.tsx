import { useCallback, useEffect, useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './SheetPreview.module.css';

export interface SheetPreviewProps {
  readonly html: string;
  /** Where the frame is found, to print it. */
  readonly frame: RefObject<HTMLIFrameElement | null>;
}

/**
 * The very page that is saved, in a frame where no script can run: `allow-scripts` is not given. The frame is of our
 * origin so that its height can be read and it can be printed (`allow-modals`).
 */
export function SheetPreview({ html, frame }: SheetPreviewProps) {
  const { t } = useTranslation('evidence');
  const [height, setHeight] = useState(1123);
  const measure = useCallback((): void => {
    const body = frame.current?.contentDocument?.body;
    if (body) setHeight(Math.ceil(body.getBoundingClientRect().height));
  }, [frame]);
  useEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame, measure]);
  return (
    <iframe
      ref={frame}
      className={classes.frame}
      title={t('page.preview.title')}
      sandbox="allow-same-origin allow-modals"
      srcDoc={html}
      style={{ height }}
      onLoad={measure}
    />
  );
}
