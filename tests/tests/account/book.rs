//! What the service keeps in its data folder, read from a copy while it runs.

use std::path::Path;

use redb::backends::InMemoryBackend;
use redb::{Builder, Database, ReadableDatabase as _, ReadableTable as _, StorageBackend as _, TableDefinition};
use serde_json::Value;

/// The database as it was at one moment.
pub(crate) struct Book(Database);

impl Book {
    /// Copies what lies in the folder: everything that was answered is in it.
    pub(crate) fn copy(folder: &Path) -> Book {
        let bytes = std::fs::read(folder.join("practice.redb")).unwrap();
        let copy = InMemoryBackend::new();
        copy.set_len(bytes.len() as u64).unwrap();
        copy.write(0, &bytes).unwrap();
        Book(Builder::new().create_with_backend(copy).unwrap())
    }

    /// The rows of a table; none where nothing was ever written into it.
    pub(crate) fn rows(&self, table: &str) -> Vec<Value> {
        self.keyed(table).into_iter().map(|(_, row)| row).collect()
    }

    /// The keys and rows of a table.
    pub(crate) fn keyed(&self, table: &str) -> Vec<(Value, Value)> {
        let definition: TableDefinition<'_, &[u8], &[u8]> = TableDefinition::new(table);
        let reading = self.0.begin_read().unwrap();
        let Ok(table) = reading.open_table(definition) else { return vec![] };
        let read = |bytes: &[u8]| serde_json::from_slice(bytes).unwrap();
        table.iter().unwrap().map(Result::unwrap).map(|(key, row)| (read(key.value()), read(row.value()))).collect()
    }

    /// The message sent last.
    pub(crate) fn newest_message(&self) -> Value {
        let messages = self.keyed("outbox").into_iter();
        messages.max_by_key(|(key, _)| key.as_u64()).expect("something was sent").1
    }

    /// The account with this address.
    pub(crate) fn account(&self, address: &str) -> Option<Value> {
        self.rows("accounts").into_iter().find(|account| account["profile"]["address"] == address)
    }

    /// What happened to it, the latest first.
    pub(crate) fn deeds(&self, address: &str) -> Vec<String> {
        let account = self.account(address).unwrap();
        let deeds = account["activity"].as_array().unwrap().iter().rev();
        deeds.map(|event| event["deed"].as_str().unwrap().to_owned()).collect()
    }

    /// In how many sessions this account is signed in.
    pub(crate) fn sign_ins(&self, id: &str) -> usize {
        let people =
            self.rows("sessions").into_iter().flat_map(|row| row["value"]["people"].as_array().cloned().unwrap());
        people.filter(|person| person["account"] == id).count()
    }

    /// Whether a text is anywhere in a table.
    pub(crate) fn holds(&self, table: &str, text: &str) -> bool {
        self.rows(table).iter().any(|row| row.to_string().contains(text))
    }
}
