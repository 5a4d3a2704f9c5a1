export function StageScreen() {
  return <main />;
}
