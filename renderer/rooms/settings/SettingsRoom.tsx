export function SettingsRoom() {
  return <main />;
}
