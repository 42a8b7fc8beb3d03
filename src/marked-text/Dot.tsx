/** What stands between two facts in a line: a dot for the eye, a comma for the ear, so that words do not run together. */
export function Dot() {
  return (
    <>
      <span aria-hidden="true"> · </span>
      <span className="visually-hidden">, </span>
    </>
  );
}
