"""The provider `insarhotspots`: what the Toolbox lists."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsMessageLog,
    QgsProcessingProvider,
)
from qgis.PyQt.QtGui import QIcon

from .assets.assess_assets import AssessAssets
from .base import ICON_PATH, HotspotAlgorithm
from .classify_series import ClassifyLstm, ClassifyTcn
from .cluster_time_series import ClusterTimeSeries
from .compare_hotspots import CompareHotspots
from .covariogram import Covariogram
from .decompose import Decompose
from .detect_hotspots import DetectHotspots
from .evaluate_labels import EvaluateLabels
from .export_results import ExportResults
from .export_training_set import ExportTrainingSet
from .filter_hotspots import FilterHotspots
from .import_points import ImportPoints
from .large_runs.prepare_large_run import PrepareLargeRun
from .large_runs.read_large_run import ReadLargeRun
from .prepare_series import PrepareSeries
from .profile import Profile
from .sample_stack import SampleStack
from .sheets.make_sheets import Sheets
from .split_clusters import SplitClusters
from .standard_distance import StandardDistance
from .update_series import UpdateSeries
from .workflows.chain import read_chain

__all__ = ["PROVIDER_ID", "HotspotProvider"]

PROVIDER_ID = "insarhotspots"
WORKFLOWS = Path(__file__).with_name("workflows")

ALGORITHMS: tuple[type[HotspotAlgorithm], ...] = (
    ImportPoints,
    SampleStack,
    PrepareSeries,
    Decompose,
    UpdateSeries,
    ClusterTimeSeries,
    Covariogram,
    SplitClusters,
    StandardDistance,
    FilterHotspots,
    DetectHotspots,
    PrepareLargeRun,
    ReadLargeRun,
    CompareHotspots,
    AssessAssets,
    ClassifyLstm,
    ClassifyTcn,
    ExportTrainingSet,
    EvaluateLabels,
    Profile,
    ExportResults,
    Sheets,
)


class HotspotProvider(QgsProcessingProvider):
    """Registers the algorithms and the ready-made chains of them."""

    def __init__(self) -> None:
        super().__init__()
        QgsApplication.processingRegistry().providerAdded.connect(self._on_provider_added)

    def loadAlgorithms(self) -> None:
        """Add the algorithms; and the chains, once their steps can be found in the registry."""
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
        if QgsApplication.processingRegistry().providerById(PROVIDER_ID) is None:
            return
        for path in sorted(WORKFLOWS.glob("*.model3")):
            chain = read_chain(path)
            if chain is not None:
                self.addAlgorithm(chain)
            else:
                QgsMessageLog.logMessage(f"Could not load {path}.", self.name(), Qgis.MessageLevel.Critical)

    def _on_provider_added(self, provider_id: str) -> None:
        """Load the chains: a model drops the outputs of steps that are not registered when it is read."""
        if provider_id == PROVIDER_ID:
            self.refreshAlgorithms()

    def id(self) -> str:
        """Return the provider's id, the first half of every algorithm's address."""
        return PROVIDER_ID

    def name(self) -> str:
        """Return the name for people."""
        return "InSAR Hotspots"

    def icon(self) -> QIcon:
        """Return the plugin's icon."""
        return QIcon(str(ICON_PATH))

    def svgIconPath(self) -> str:
        """Return the plugin's icon."""
        return str(ICON_PATH)
