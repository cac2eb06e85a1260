//! The cast: made-up people, each with a temper, whom testers and walkthroughs sign in as.

/// A made-up person with an account at every practice account service.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Person {
    /// The account's id: sixteen hexadecimal digits, the same at every start.
    pub id: &'static str,
    /// The name shown to people.
    pub name: &'static str,
    /// The given name.
    pub given_name: &'static str,
    /// The family name.
    pub surname: &'static str,
    /// The address the person signs in with.
    pub address: &'static str,
    /// The password. It is no secret: the sign-in page lists it.
    pub password: &'static str,
    /// The telephone number that texts go to, from the ranges kept free for made-up people.
    pub phone: Option<&'static str>,
    /// The secret that the person's authenticator app holds, in base32. The authenticator page shows its codes.
    pub authenticator: Option<&'static str>,
    /// What is particular about this person.
    pub temper: Temper,
    /// Whether the account has a picture.
    pub picture: bool,
}

/// What is particular about a person, and so what a test can learn from them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Temper {
    /// Nothing: everything goes the usual way.
    Plain,
    /// Another person's name is the same and their address differs by one letter.
    SimilarAddress,
    /// The id_token holds no `email` claim.
    NoEmail,
    /// Presses Decline where an app asks for consent. A walkthrough follows this; the page honours whatever is pressed.
    DeclinesConsent,
    /// A very long name, partly written from right to left, and a long address.
    LongName,
}

/// Everyone, in the order in which the sign-in page lists them.
pub fn people() -> &'static [Person] {
    &PEOPLE
}

/// The first person of a temper.
pub fn with_temper(temper: Temper) -> Option<&'static Person> {
    PEOPLE.iter().find(|person| person.temper == temper)
}

static PEOPLE: [Person; 6] = [
    Person {
        id: "00e1c7a95b3d2f48",
        name: "Alex Moreno",
        given_name: "Alex",
        surname: "Moreno",
        address: "alex.moreno@practice.example",
        password: "paper-lantern-42",
        phone: Some("+49 30 23125 042"),
        authenticator: Some("KRUGKIDMMFXHIZLSNYQGS4ZAN5XCA5DI"),
        temper: Temper::Plain,
        picture: true,
    },
    Person {
        id: "00a4d20c6be91f73",
        name: "Sam Weber",
        given_name: "Sam",
        surname: "Weber",
        address: "sam.weber@practice.example",
        password: "quiet-harbour-17",
        phone: None,
        authenticator: None,
        temper: Temper::SimilarAddress,
        picture: false,
    },
    Person {
        id: "00f83b5e17d6c09a",
        name: "Sam Weber",
        given_name: "Sam",
        surname: "Weber",
        address: "sam.webber@practice.example",
        password: "copper-kettle-58",
        phone: Some("+49 30 23125 058"),
        authenticator: None,
        temper: Temper::SimilarAddress,
        picture: false,
    },
    Person {
        id: "0037e9d41ac85b62",
        name: "Noor Haddad",
        given_name: "Noor",
        surname: "Haddad",
        address: "noor.haddad@practice.example",
        password: "winter-orchard-93",
        phone: Some("+49 30 23125 093"),
        authenticator: Some("O5UW45DFOIXG64TDNBQXEZBAGEYDAIBR"),
        temper: Temper::NoEmail,
        picture: false,
    },
    Person {
        id: "00c26f0b94e7a3d1",
        name: "Dana Brandt",
        given_name: "Dana",
        surname: "Brandt",
        address: "dana.brandt@practice.example",
        password: "marble-staircase-26",
        phone: None,
        authenticator: None,
        temper: Temper::DeclinesConsent,
        picture: false,
    },
    Person {
        id: "0059d8a1f36e7c04",
        name: "عبد الرحمن بن عبد العزيز القحطاني Maximiliana Theodora von Hohenfels-Wolkenburg",
        given_name: "عبد الرحمن بن عبد العزيز القحطاني",
        surname: "Maximiliana Theodora von Hohenfels-Wolkenburg",
        address: "abdulrahman.maximiliana.theodora.von.hohenfels-wolkenburg@practice.example",
        password: "seventeen-umbrellas-80",
        phone: Some("+49 30 23125 080"),
        authenticator: None,
        temper: Temper::LongName,
        picture: false,
    },
];

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn nobody_shares_an_id_an_address_or_a_password() {
        let distinct = |pick: fn(&Person) -> &'static str| people().iter().map(pick).collect::<HashSet<_>>().len();
        assert_eq!(distinct(|person| person.id), people().len());
        assert_eq!(distinct(|person| person.address), people().len());
        assert_eq!(distinct(|person| person.password), people().len());
    }

    #[test]
    fn every_temper_is_played_by_somebody() {
        let tempers =
            [Temper::Plain, Temper::SimilarAddress, Temper::NoEmail, Temper::DeclinesConsent, Temper::LongName];
        assert!(tempers.into_iter().all(|temper| with_temper(temper).is_some()));
    }

    #[test]
    fn every_id_is_sixteen_hexadecimal_digits() {
        assert!(
            people().iter().all(|person| person.id.len() == 16 && person.id.bytes().all(|b| b.is_ascii_hexdigit()))
        );
    }
}
