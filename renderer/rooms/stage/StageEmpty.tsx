import styles from './stage.module.css';

/** A view that has nothing to show yet says so in one line. */
export const StageEmpty = ({ title, text }: { title: string; text: string }) => (
  <div className={styles.around}>
    <h1 className={styles.question}>{title}</h1>
    <p className={styles.begins}>{text}</p>
  </div>
);
