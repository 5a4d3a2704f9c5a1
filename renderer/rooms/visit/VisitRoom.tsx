export function VisitRoom() {
  return <main />;
}
