export function RunRoom() {
  return <main />;
}
