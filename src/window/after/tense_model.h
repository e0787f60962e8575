#pragma once

#include "window/after/felt.h"

namespace effleur::window::after {

/// How tense the two of a session were before it and are after it, as they say it, or don't.
class TenseModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the end of a session")
    Q_PROPERTY(bool asks READ asks NOTIFY changed FINAL)
    Q_PROPERTY(effleur::window::after::Felt massaged READ massaged NOTIFY changed FINAL)
    Q_PROPERTY(effleur::window::after::Felt giver READ giver NOTIFY changed FINAL)

public:
    enum Who { Massaged, Giver };
    Q_ENUM(Who)
    enum When { Before, After };
    Q_ENUM(When)

    using QObject::QObject;

    bool asks() const { return m_asks; }
    Felt massaged() const { return feltBy(nameOfMassaged(m_name), m_said.massaged, Telling::Asks); }
    Felt giver() const { return feltBy(nameOfGiver(), m_said.giver, Telling::Asks); }
    const journal::Tensions& said() const { return m_said; }

    /// Who is asked: the name of whoever was massaged, "" = nobody in particular; a class is not.
    void ask(const QString& name, bool asks);
    /// What is known already: nobody has said it now.
    void set(const journal::Tensions& said);
    /// 0 to 10, or -1: nothing.
    Q_INVOKABLE void feel(Who who, When when, int tense);
    /// In another language.
    void retell() { emit changed(); }

signals:
    void changed();
    /// Something was said that was not known.
    void spoken();

private:
    QString m_name;
    bool m_asks = true;
    journal::Tensions m_said;
};

} // namespace effleur::window::after
