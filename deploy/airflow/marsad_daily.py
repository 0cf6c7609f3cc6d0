"""Runs Marsad every night, and believes the ledger rather than the exit code of the submission.

The submission of a Spark application can be reported as successful although its driver was deleted, and a second attempt
can attach to the pod of the first. So the task `check` asks the lake itself: `marsad runs --max-age` fails unless the
newest run in the ledger has completed and is younger than this DAG run.

Variables of Airflow: marsad_home (a built checkout), marsad_archive, marsad_lake; optional marsad_spark_args.
"""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

from airflow import DAG
from airflow.operators.bash import BashOperator

ENVIRONMENT = {
    "MARSAD_ARCHIVE": "{{ var.value.marsad_archive }}",
    "MARSAD_LAKE": "{{ var.value.marsad_lake }}",
    "MARSAD_SPARK_ARGS": "{{ var.value.get('marsad_spark_args', '') }}",
    "TZ": "UTC",
}
MARSAD = "{{ var.value.marsad_home }}/bin/marsad"

with DAG(
    dag_id="marsad_daily",
    description="Who appears with whom, and what rises and falls: brings the lake up to date.",
    schedule="15 2 * * *",
    start_date=datetime(2026, 1, 1, tzinfo=timezone.utc),
    catchup=False,  # a run brings every day up to date: missed nights need no runs of their own
    max_active_runs=1,
    default_args={
        "retries": 2,  # a run that was killed continues where it stopped
        "retry_delay": timedelta(minutes=5),
        "execution_timeout": timedelta(hours=6),
    },
    tags=["news", "marsad"],
) as dag:
    run = BashOperator(
        task_id="run",
        bash_command=MARSAD + " run ",
        env=ENVIRONMENT,
        append_env=True,
    )

    check = BashOperator(
        task_id="check",
        bash_command=MARSAD + " runs --max-age 12 ",
        env=ENVIRONMENT,
        append_env=True,
        retries=0,
    )

    verify = BashOperator(
        task_id="verify",
        bash_command=MARSAD + " verify ",
        env=ENVIRONMENT,
        append_env=True,
        retries=0,
    )

    run >> check >> verify
